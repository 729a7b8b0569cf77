'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LimitedMark } from '@/components/desk/limited-mark'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import { Button } from '@/components/ui/button'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { isLocale } from '@/newsroom/language/locales'
import { type Entry, type EntryKind, isMovable } from '@/newsroom/story/calendar'
import { inZone } from '@/newsroom/time/in-zone'
import { wallTimeOf } from '@/newsroom/time/wall-time'

type EntryLineProps = {
  readonly entry: Entry
  readonly zone: string
  readonly onMove: (entry: Entry) => void
  /** Whether Tab comes here, or only the keys of the grid. */
  readonly tabIndex: 0 | -1
}

const TONES = {
  publish: 'stet',
  takeDown: 'ink',
  embargo: 'proof',
  deadline: 'amber',
  stage: 'amber',
} as const satisfies Record<EntryKind, Tone>

/** The hour, what comes and of which story; opens the story. */
export function EntryLine({ entry, zone, onMove, tabIndex }: EntryLineProps) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  const { kind, at, state, storyId, headline, slugline, language, isLimited } = entry
  const name = headline || slugline
  return (
    <>
      <Link
        href={`/desk/stories/${storyId}`}
        tabIndex={tabIndex}
        title={inZone(at, isLocale(locale) ? locale : 'en', zone)}
        draggable={false}
        className="block min-w-0 rounded-sm text-14 leading-snug hover:bg-wash focus-visible:outline-2 focus-visible:outline-proof"
      >
        <span className="tabular">{wallTimeOf(at, zone).time}</span>{' '}
        <StateWord tone={state === 'publish_failed' && kind === 'publish' ? 'vermilion' : TONES[kind]}>
          <What entry={entry} />
        </StateWord>
        {isLimited ? (
          <>
            {' '}
            <LimitedMark />
          </>
        ) : null}
        <span lang={headline === '' ? undefined : language} className="line-clamp-2 font-serif">
          {name}
        </span>
      </Link>
      {isMovable(entry) ? (
        <Button
          variant="bare"
          size="text"
          excludeFromTabOrder={tabIndex === -1}
          aria-label={t('moveEntry', { headline: name })}
          onPress={() => onMove(entry)}
        >
          {t('move')}
        </Button>
      ) : null}
    </>
  )
}

function What({ entry: { kind, state, stage, stageNames } }: Pick<EntryLineProps, 'entry'>) {
  const t = useTranslations('calendar.kinds')
  const stageName = useStageName()
  if (kind === 'publish') return t(state === 'publish_failed' ? 'failed' : 'publish')
  if (kind !== 'stage' || stage === null) return t(kind, { stage: '' })
  return t('stage', { stage: stageName(stageNames ? { key: stage, names: stageNames } : { key: stage }) })
}
