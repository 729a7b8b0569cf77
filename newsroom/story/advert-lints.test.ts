import { describe, expect, it } from 'vitest'
import type { Kind } from '@/newsroom/disclaimers/kinds'
import { piece } from '@/testing/builders/package'
import { advertLints } from './advert-lints'
import { type DeclaredFlag, UNDECLARED } from './declaration'
import type { Jurisdiction } from './jurisdictions'

const said = (flags: readonly DeclaredFlag[], targets: readonly Jurisdiction[] = []) =>
  piece({ declared: { ...UNDECLARED, flags: [...flags], targets: [...targets] } })

const found = (pkg: ReturnType<typeof piece>, kinds: readonly Kind[] = [], topics: readonly string[] = []) =>
  advertLints(pkg, {
    notices: kinds.map((kind) => ({ kind, placement: 'top' })),
    topics: new Set(topics),
  }).map(({ key, level }) => `${level} ${key}`)

describe('health knowledge', () => {
  it('never stands beside its seller: not an address, not a shop (DISC-21)', () => {
    for (const flag of ['sellerContact', 'purchaseLinks', 'affiliateLinks'] as const) {
      expect(found(said([flag]), [], ['health']), flag).toEqual(['stop healthSeller'])
      expect(found(said([flag]), ['health']), flag).toEqual(['stop healthSeller'])
    }
  })

  it('is free to stand alone, and a seller to stand elsewhere', () => {
    expect(found(said([]), ['health'], ['health'])).toEqual([])
    expect(found(said(['sellerContact']), [], ['city'])).toEqual([])
    expect(found(piece())).toEqual([])
  })
})

describe('a piece with a shop link for readers in China', () => {
  const shop = said(['purchaseLinks'], ['CN', 'HK'])

  it('goes out as an advertisement or not at all', () => {
    expect(found(shop)).toEqual(['stop adUnlabelled'])
    expect(found(shop, ['opinion', 'ai'])).toEqual(['stop adUnlabelled'])
    expect(found(shop, ['purchase_link'])).toEqual([])
    expect(found(shop, ['sponsored'])).toEqual([])
  })

  it('is nobody’s business elsewhere', () => {
    expect(found(said(['purchaseLinks'], ['EU']))).toEqual([])
  })
})
