import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { canonicalJson } from './canonical-json'
import type { Package } from './package'
import { partHashes } from './package-hash'
import { blockIdOf } from './redline'
import { NOBODY, type Step, whoChanged } from './who-changed'

const step = (by: string | null, pkg: Package, sameCopy?: 'sameCopy'): Step => ({
  by,
  partHashes: partHashes(pkg, [], 'first'),
  blocks: sameCopy
    ? null
    : (pkg.copy.content ?? []).map((node, place) => [blockIdOf(node, place), canonicalJson(node)] as const),
})

const written = piece({ copy: copyOf('One.', 'Two.', 'Three.') })

describe('who changed what', () => {
  it('is nobody before the older version, whoever wrote it', () => {
    expect(whoChanged([step('Lin Wei', written)])).toEqual(NOBODY)
  })

  it('names for each part everybody who changed it on the way, each once', () => {
    const titled = { ...written, headline: 'Late opening' }
    const again = { ...titled, headline: 'Later opening', kicker: 'City' }
    const { parts } = whoChanged([
      step('Lin Wei', written),
      step('Ada Chen', titled, 'sameCopy'),
      step('Rosa Vidal', again, 'sameCopy'),
      step('Ada Chen', { ...again, headline: 'Latest opening' }, 'sameCopy'),
    ])
    expect(parts).toEqual({ headline: ['Ada Chen', 'Rosa Vidal'], kicker: ['Rosa Vidal'] })
  })

  it('names for each block whoever changed, added or dropped it', () => {
    const changed = { ...written, copy: copyOf('One, then.', 'Two.', 'Three.') }
    const longer = { ...written, copy: copyOf('One, then.', 'Two.', 'Three.', 'Four.') }
    const shorter = { ...written, copy: copyOf('One, then.', 'Two.') }
    const { blocks } = whoChanged([
      step('Lin Wei', written),
      step('Ada Chen', changed),
      step('Marcus Hale', { ...changed, kicker: 'City' }, 'sameCopy'),
      step('Rosa Vidal', longer),
      step(null, shorter),
    ])
    expect(Object.fromEntries(blocks)).toEqual({
      'para-1': ['Ada Chen'],
      'para-4': ['Rosa Vidal', null],
      'para-3': [null],
    })
  })

  it('names whoever moved a block, and nobody for those it passed', () => {
    const [one, two, three] = written.copy.content ?? []
    const moved = { ...written, copy: { ...written.copy, content: [two, three, one].flatMap((block) => block ?? []) } }
    const { blocks } = whoChanged([step('Lin Wei', written), step('Ada Chen', moved)])
    expect([...blocks]).toEqual([['para-1', ['Ada Chen']]])
  })
})
