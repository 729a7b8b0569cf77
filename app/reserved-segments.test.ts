import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AddSection } from '@/commands/add-section'
import { ChangeSection } from '@/commands/change-section'
import { FoundNewsroom } from '@/commands/found-newsroom'
import { DESK_SEGMENTS, isReservedSegment } from '@/newsroom/article/reserved-paths'
import { SectionSlug } from '@/newsroom/settings/names'

/** The first words of addresses under a folder of `app`; groups in brackets are not part of an address. */
const firstWords = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name.split('.')[0] ?? name)

const PRIVATE = [...firstWords('(desk)'), ...firstWords('(admin)'), ...firstWords('(outside)'), 'api']
const PUBLIC = firstWords('(site)')

describe('a section', () => {
  it.each([...PRIVATE, ...PUBLIC, ...DESK_SEGMENTS])('is not called %s, whose address that is', (word) => {
    expect(isReservedSegment(word)).toBe(true)
    expect(SectionSlug.safeParse(word).success).toBe(false)
    expect(AddSection.shape.slug.safeParse(word).success).toBe(false)
    expect(FoundNewsroom.shape.sectionSlug.safeParse(word).success).toBe(false)
  })

  it('keeps its address for good: changing one has no slug to change', () => {
    expect(Object.keys(ChangeSection.shape)).not.toContain('slug')
  })

  it.each(['Desk', 'desk/x', '../desk', 'desk.', 'ｄｅｓｋ', '-desk', ''])('is not called %j either', (word) => {
    expect(SectionSlug.safeParse(word).success).toBe(false)
  })
})
