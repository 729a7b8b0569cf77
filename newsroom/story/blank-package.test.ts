import { expect, it } from 'vitest'
import { blankPackage } from './blank-package'
import { parsePackage } from './package-schema'

it('begins as a package that can be saved, whatever else the starter was asked', () => {
  const asked = {
    deskId: '7b1c3f52-3f0e-4a55-9a51-0d7c8f0f6b11',
    slugline: 'library-hours',
    language: 'en',
    headline: 'Library opens late',
    sectionId: null,
    byline: { name: 'Lin Wei 林薇', personId: null },
  } as const
  expect(parsePackage(blankPackage(asked))).toMatchObject({ ok: true })
})
