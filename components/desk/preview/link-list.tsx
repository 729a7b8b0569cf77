import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import { type LinkEnd, linkState } from '@/newsroom/preview/link-state'
import { type Opening, Openings } from './openings'

export type LinkLine = LinkEnd & {
  readonly id: string
  readonly purpose: 'look' | 'review'
  /** Empty: whoever has it. */
  readonly name: string
  readonly email: string | null
  /** In words. */
  readonly stage: string | null
  readonly n: number
  /** Null: always the newest text. */
  readonly seq: number | null
  readonly madeBy: string
  readonly madeAt: Date
  readonly confirmedAt: Date | null
  readonly openings: readonly Opening[]
  readonly openedTimes: number
}

/** Whoever used a link up may be looking still. */
const CAN_END: readonly ReturnType<typeof linkState>[] = ['alive', 'used']

type Props = {
  readonly links: readonly LinkLine[]
  readonly now: Date
  /** What can be done with one through which somebody may look; its name comes along for the label. */
  readonly actionOf: (link: LinkLine, name: string) => ReactNode
}

const TONES = {
  alive: 'stet',
  revoked: 'muted',
  used: 'muted',
  expired: 'muted',
  over: 'muted',
} as const satisfies Record<ReturnType<typeof linkState>, Tone>

/** Who outside was shown the story: by whom, until when, and how often they came. */
export function LinkList({ links, now, actionOf }: Props) {
  const t = useTranslations('preview.links')
  return (
    <ul className="flex flex-col">
      {links.map((link) => (
        <LinkRow key={link.id} link={link} now={now} action={actionOf(link, link.name || t('anybody'))} />
      ))}
    </ul>
  )
}

type RowProps = { readonly link: LinkLine; readonly now: Date; readonly action: ReactNode }

function LinkRow({ link, now, action }: RowProps) {
  const t = useTranslations('preview.links')
  const format = useFormats()
  const { purpose, name, email, stage, n, seq, singleUse, madeBy, madeAt, expiresAt, confirmedAt } = link
  const state = linkState(link, now)
  const until = format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' })
  const may = seq === null ? t('mayLook', { n }) : t('mayLookAt', { n, seq })
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="font-medium">{name || t('anybody')}</span>
        <span className="text-14">
          <StateWord tone={TONES[state]}>{t(`states.${state}`, { until })}</StateWord>
        </span>
      </p>
      <p className="text-14 leading-text wrap-anywhere text-muted">
        {purpose === 'review' ? t('asked', { stage: stage ?? '', seq: seq ?? 0, email: email ?? '' }) : may}
        {singleUse ? ` · ${t('once')}` : null}
        {confirmedAt === null ? null : ` · ${t('confirmed')}`} · {t('made', { who: madeBy })} <Time at={madeAt} />
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 text-14">
        <Openings openings={link.openings} times={link.openedTimes} />
        {CAN_END.includes(state) ? action : null}
      </div>
    </li>
  )
}
