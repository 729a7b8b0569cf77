import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { documents } from '@/testing/copy/documents'
import { mutantsOf } from '@/testing/copy/mutants'
import { docOf } from './canonical'
import { checkCopy } from './check'
import type { Copy } from './copy'
import { copyText } from './text'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const accepted = (json: unknown): Copy => {
  const checked = checkCopy(json)
  if (!checked.ok) throw new Error(`${checked.path} ${checked.code} ${checked.message}`)
  return checked.copy
}

describe('any document the schema allows', () => {
  it('is let in, comes out canonical, and checking again changes nothing', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        const once = accepted(copy)
        expect(accepted(once)).toEqual(once)
        expect(accepted(docOf(once).toJSON())).toEqual(once)
        expect(copyText(once)).toBe(copyText(copy))
      }),
      { numRuns: 300 },
    )
  })
})

describe('ten thousand wounded documents', () => {
  const mutants = fc
    .sample(documents, { numRuns: 350, seed: 20_261_125 })
    .flatMap((copy, seed) => fc.sample(mutantsOf(copy), { numRuns: 30, seed }))

  it('are refused with a reason, or are whole', () => {
    const passed = mutants.flatMap((mutant) => {
      const checked = checkCopy(mutant)
      if (checked.ok) return [checked.copy]
      expect(checked.code).toMatch(/^[a-zA-Z]+$/)
      return []
    })
    for (const copy of passed) {
      expect(checkCopy(copy)).toEqual({ ok: true, copy })
    }
    expect(mutants.length).toBeGreaterThanOrEqual(10_000)
    expect(passed.length).toBeGreaterThan(100)
    expect(passed.length).toBeLessThan(mutants.length / 2)
  })
})
