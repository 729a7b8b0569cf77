import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { BookEntry as Entry, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Locale } from '@/newsroom/language/locales'
import { EntryMargin } from './entry-margin'
import type { RuleActions } from './rule-actions'
import { Rules } from './rules'
import { useTemplateName } from './use-template-name'
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

/** One page of the book: its name and facts on the left, the wording as readers get it on the right, the rules below. */
export function BookEntry({ entry, language, shelves, actions, timeZone, now }: BookEntryProps) {
  const nameOf = useTemplateName()
  return (
    <article
      id={entry.key}
      className="grid gap-x-10 gap-y-4 border-t border-rule py-6 md:grid-cols-[14rem_minmax(0,42rem)]"
    >
      <header className="flex flex-col gap-2">
        <h3 className="font-serif text-21 leading-snug">
          <Link href={`/desk/disclaimers/${entry.key}`} className="target hover:text-proof hover:underline">
            {nameOf(entry)}
          </Link>
        </h3>
        <EntryMargin entry={entry} timeZone={timeZone} />
      </header>
      <div className="flex min-w-0 flex-col gap-4">
        <div className="text-18">
          <EntryWording entry={entry} language={language} />
        </div>
        <div className="text-14">
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
      </div>
    </article>
  )
}
