import type { Copy } from '@/newsroom/copy/copy'
import type { ChangeNote } from '@/newsroom/story/change-note'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL } from '@/newsroom/story/source'
import { CITY, NEWS } from './newsroom'

/** Paragraphs with steady ids: the same words give the same copy. */
export const copyOf = (...paragraphs: readonly string[]): Copy => ({
  type: 'doc',
  content: paragraphs.map((text, index) => ({
    type: 'paragraph',
    attrs: { id: `para-${index + 1}` },
    content: [{ type: 'text', text }],
  })),
})

/** A piece that lacks nothing. */
export const piece = (more: Partial<Package> = {}): Package => ({
  language: 'en',
  headline: 'Library tries late opening',
  kicker: '',
  standfirst: 'Two evenings a week until ten.',
  summary: '',
  byline: [{ name: 'Rosa Vidal', personId: null }],
  sectionId: NEWS,
  topicIds: [CITY],
  slug: 'library-tries-late-opening',
  source: ORIGINAL,
  leadImage: null,
  copy: copyOf('The city library will stay open until ten on Fridays and Saturdays.'),
  ...more,
})

/** What readers are told of a change, wherever it stands on the page. */
export const note = (more: Partial<ChangeNote> = {}): ChangeNote => ({
  severity: 'minor',
  foundBy: 'editor',
  wrong: '',
  right: '',
  text: 'Updated with what is known now.',
  place: 'headline_below',
  ...more,
})
