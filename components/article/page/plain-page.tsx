import type { Locale } from '@/newsroom/language/locales'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Said = { readonly language: Locale; readonly title: string; readonly main: string }

/** A page that is nobody's address: not indexed, and without one of its own. */
export const plainPage = (surroundings: Surroundings, { language, title, main }: Said): Promise<string> =>
  framed(surroundings, {
    language,
    kind: 'plain',
    path: '/',
    main,
    head: (
      <DocumentHead
        {...{ language, title }}
        chrome={surroundings.chrome}
        origin={surroundings.origin}
        isIndexed={false}
      />
    ),
  })
