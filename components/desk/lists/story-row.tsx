import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { EditionState } from '@/components/desk/moves/edition-state'
import { StateWord } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import { isLocale } from '@/newsroom/language/locales'
import type { StoryLine } from '@/newsroom/story/story-line'
import { IN_WORK } from '@/newsroom/workflow/states'

const ROW =
  'group relative grid items-baseline gap-x-6 border-b border-rule py-3 in-data-[density=compact]:py-1.5 ' +
  'xl:grid-cols-[minmax(0,1fr)_12rem_15rem_7rem] hover:bg-wash'

const HEADLINE =
  'font-serif text-18 in-data-[density=compact]:text-16 leading-snug outline-hidden line-clamp-2 xl:line-clamp-1 ' +
  'after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 ' +
  'focus-visible:after:outline-proof'

/** One line of reading matter; the whole of it opens the story. */
export function StoryRow({ line, href }: { readonly line: StoryLine; readonly href: string }) {
  const t = useTranslations('desk.list')
  const moves = useTranslations('moves')
  const { headline, slugline, language, state, isLiveBelow, holder, at } = line
  const waits = t(`waits.${state}`)
  return (
    <li className={ROW}>
      <div className="flex min-w-0 items-baseline gap-3">
        <Link href={href} data-line lang={headline === '' ? undefined : language} className={HEADLINE}>
          {headline === '' ? slugline : headline}
        </Link>
        <Shelf line={line} />
      </div>
      <div className="flex min-w-0 flex-wrap gap-x-2 text-14 xl:contents">
        <span className="min-w-0">
          {isLiveBelow && IN_WORK.includes(state) ? (
            <StateWord tone="stet">{moves('publishedWithWork')}</StateWord>
          ) : (
            <EditionState state={state} />
          )}
        </span>
        <span className="min-w-0 xl:truncate">
          {holder}
          {waits === '' ? null : <span className="hidden text-muted sm:inline">{` · ${waits}`}</span>}
        </span>
        <span className="relative text-muted xl:text-right">
          <Time at={at} plain />
        </span>
      </div>
    </li>
  )
}

/** Where readers find it, and the language when it is not the one around. */
function Shelf({ line }: { readonly line: StoryLine }) {
  const t = useTranslations('desk')
  const locale = useLocale()
  const { headline, section, language } = line
  const words = [
    ...(headline === '' ? [t('list.noHeadline')] : []),
    ...(section === null || !isLocale(locale) ? [] : [section[locale]]),
    ...(language === locale ? [] : [t(`languages.${language}`)]),
  ]
  return <span className="hidden shrink-0 text-14 text-muted md:inline">{words.join(' · ')}</span>
}
