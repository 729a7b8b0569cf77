import { useTranslations } from 'next-intl'
import { useLanguage } from '@/components/ui/use-language'
import { PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import type { Book as Pages } from '@/newsroom/disclaimers/on-screen'
import { byTemplateName } from '@/newsroom/disclaimers/template-name'
import { BookEntry, type BookEntryProps } from './book-entry'

export type BookProps = Omit<BookEntryProps, 'entry' | 'shelves'> & { readonly book: Pages }

const CHAPTERS = [...PLACEMENTS, 'withdrawn'] as const

/** The book of standing matter: a chapter for each place in the article, in reading order, and in it the names in theirs; withdrawn pages last. */
export function Book({ book, ...rest }: BookProps) {
  const t = useTranslations('disclaimers')
  const inOrder = book.entries.toSorted(byTemplateName(useLanguage()))
  return CHAPTERS.map((chapter) => {
    const entries = inOrder.filter(({ isWithdrawn, placement }) =>
      isWithdrawn ? chapter === 'withdrawn' : placement === chapter,
    )
    if (entries.length === 0) return null
    return (
      <section key={chapter} aria-labelledby={`chapter-${chapter}`} className="pt-4">
        <h2 id={`chapter-${chapter}`} className="pb-2 text-16 font-semibold">
          {t(`chapters.${chapter}`)}
        </h2>
        {entries.map((entry) => (
          <BookEntry key={entry.id} entry={entry} shelves={book.shelves} {...rest} />
        ))}
      </section>
    )
  })
}
