'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import type { PieceLine, SampleOnScreen } from '@/newsroom/sampling/on-screen'
import { useOwnName } from '../rules/called'
import { TallyLine } from './tally-line'
import { useMonth } from './use-month'

/** One sample: how it was drawn, what came of it, and its pieces. */
export function SampleEntry({ sample }: { readonly sample: SampleOnScreen }) {
  const t = useTranslations('sampling.sample')
  const [month, ownName] = [useMonth(), useOwnName()]
  const { desk, section, outOf, pieces, seed, drawnBy } = sample
  return (
    <section
      aria-label={t('name', { month: month(sample.month), section: ownName(section) })}
      className="grid gap-x-10 gap-y-3 border-t border-rule py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <h3 className="font-serif text-18">
        {ownName(section)} <span className="block font-sans text-14 text-muted">{month(sample.month)}</span>
      </h3>
      <div className="flex min-w-0 flex-col gap-3">
        <TallyLine tally={sample.tally} limit={sample.limit} />
        <ul>
          {pieces.map((piece) => (
            <Piece key={piece.id} piece={piece} />
          ))}
        </ul>
        <p className="text-14 leading-text text-muted">
          {t('drawn', { count: pieces.length, outOf, desk, person: drawnBy })}{' '}
          <span className="wrap-anywhere">{t('seed', { seed })}</span>
        </p>
      </div>
    </section>
  )
}

function Piece({ piece }: { readonly piece: PieceLine }) {
  const t = useTranslations('sampling.piece')
  const { id, headline, language, checker, isChecked, bar } = piece
  const state = isChecked
    ? t('checkedBy', { person: checker ?? '' })
    : checker === null
      ? null
      : t('takenBy', { person: checker })
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2">
      <Link href={`/desk/sampling/${id}`} lang={language} className="link target font-serif text-18">
        {headline}
      </Link>
      <span className="text-14">
        {state === null ? null : <StateWord tone={isChecked ? 'stet' : 'ink'}>{state}</StateWord>}
        {bar === 'involved' ? <span className="text-muted">{` ${t('involved')}`}</span> : null}
      </span>
    </li>
  )
}
