import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { EditionState } from '@/components/desk/moves/edition-state'
import { StateWord } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import { isLocale } from '@/newsroom/language/locales'
import type { StoryLine } from '@/newsroom/story/story-line'
import { IN_WORK } from '@/newsroom/workflow/states'
import { DueWord } from './due-word'
import { LineMarks } from './line-marks'
import { Pick } from './selection/pick'
import { useWaitsWord } from './use-waits-word'

const ROW =
  'group relative grid items-baseline gap-x-4 border-b border-rule py-3 in-data-[density=compact]:py-1.5 max-xl:has-[input]:pl-9 ' +
  'xl:grid-cols-[minmax(0,1fr)_7.5rem_var(--holder)_8.75rem_7rem] hover:bg-wash has-data-picked:bg-proof-wash ' +
  // Chinese says who waits for whom in half the width; the headline gets the rest.
  '[--holder:15.5rem] [html:lang(zh)_&]:[--holder:11rem]'

const HEADLINE =
  'font-serif text-18 in-data-[density=compact]:text-16 leading-snug outline-hidden line-clamp-2 min-[88rem]:line-clamp-1 ' +
  'after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 ' +
  'focus-visible:after:outline-proof'

/** One line of reading matter; the whole of it opens the story. */
export function StoryRow({ line, href }: { readonly line: StoryLine; readonly href: string }) {
  const moves = useTranslations('moves')
  const { storyId, headline, slugline, language, state, isLiveBelow, holder, due, at } = line
  const waits = useWaitsWord()(line)
  return (
    <li className={ROW}>
      {/* Marks take a line of their own before they cut the headline short. */}
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 min-[88rem]:not-has-data-marks:flex-nowrap">
        <span className="flex min-w-0 items-baseline gap-x-3">
          <Pick storyId={storyId} name={headline || slugline} />
          <Link href={href} data-line={storyId} lang={headline === '' ? undefined : language} className={HEADLINE}>
            {headline === '' ? slugline : headline}
          </Link>
        </span>
        <Shelf line={line} />
        <LineMarks line={line} />
      </div>
      <div className="flex min-w-0 flex-wrap gap-x-2 text-14 xl:contents">
        <span className="min-w-0 text-balance">
          {isLiveBelow && IN_WORK.includes(state) ? (
            <StateWord tone="stet">{moves('publishedWithWork')}</StateWord>
          ) : (
            <EditionState state={state} />
          )}
        </span>
        <span className="min-w-0">
          {holder}
          {waits === '' ? null : <span className="text-muted">{` · ${waits}`}</span>}
        </span>
        <span className="relative min-w-0 text-muted">{due === null ? null : <DueWord due={due} />}</span>
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
