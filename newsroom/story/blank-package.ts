import { EMPTY_COPY } from '@/newsroom/copy/copy'
import type { Byline, Package } from './package'
import { ORIGINAL } from './source'

type Begun = Pick<Package, 'language' | 'headline' | 'sectionId'> & { readonly byline: Byline }

/** What a story holds when it is started: its starter's name and nothing written yet. */
export const blankPackage = ({ language, headline, sectionId, byline }: Begun): Package => ({
  language,
  headline,
  sectionId,
  kicker: '',
  standfirst: '',
  summary: '',
  byline: [byline],
  topicIds: [],
  slug: '',
  source: ORIGINAL,
  leadImage: null,
  copy: EMPTY_COPY,
})
