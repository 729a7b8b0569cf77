import type { ReactNode } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { DocumentHead } from '../article/page/document-head'
import { framed, type Surroundings } from '../article/page/frame'
import { staticMarkup } from '../article/static-markup'

type Said = { readonly language: Locale; readonly title: string; readonly children: ReactNode }

/** A page of the house that is about no article: a word, and at most one thing to do. */
export const plainPage = async (surroundings: Surroundings, { language, title, children }: Said): Promise<string> =>
  framed(surroundings, {
    language,
    kind: 'plain',
    here: null,
    path: '/',
    head: <DocumentHead {...surroundings} {...{ language, title }} isIndexed={false} />,
    main: await staticMarkup(
      <div className="outside">
        <h1>{title}</h1>
        {children}
      </div>,
    ),
  })
