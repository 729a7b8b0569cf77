import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { BookEntry as Entry, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Locale } from '@/newsroom/language/locales'
import { EntryMargin } from './entry-margin'
import type { RuleActions } from './rule-actions'
import { Rules } from './rules'
import { Wording } from './wording'

export type BookEntryProps = {
  readonly entry: Entry
  /** Language of the wording shown. */
  readonly language: Locale
  readonly shelves: ShelfNames
  /** Null for those who may only read. */
  readonly actions: RuleActions | null
  readonly timeZone: string
  readonly now: Date
}

function EntryWording({ entry, language }: Pick<BookEntryProps, 'entry' | 'language'>) {
  const t = useTranslations('disclaimers')
  const text = entry.wording?.texts[language]
  if (text) return <Wording text={text} lang={language} />
  if (entry.wording === null) return <p className="text-muted">{t('entry.noWording')}</p>
  return <p className="text-vermilion">{t('entry.notInLanguage', { language: t(`languages.${language}`) })}</p>
}

/** One page of the book: the wording as readers get it, the facts in the margin, the rules below. */
export function BookEntry({ entry, language, shelves, actions, timeZone, now }: BookEntryProps) {
  return (
    <article id={entry.key} className="grid gap-x-10 gap-y-3 border-t border-rule py-6 lg:grid-cols-[1fr_15rem]">
      <div className="flex max-w-[72ch] flex-col gap-3">
        <h3 className="font-serif text-21">
          <Link href={`/desk/disclaimers/${entry.key}`} className="target hover:text-proof hover:underline">
            {entry.name}
          </Link>
        </h3>
        <EntryWording entry={entry} language={language} />
        <Rules
          rules={entry.rules}
          template={entry}
          shelves={shelves}
          actions={actions}
          takesNew={entry.rules.length === 0 && !entry.isWithdrawn}
          timeZone={timeZone}
          now={now}
        />
      </div>
      <EntryMargin entry={entry} timeZone={timeZone} />
    </article>
  )
}
