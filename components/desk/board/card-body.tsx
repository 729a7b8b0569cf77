'use client'

import { useTranslations } from 'next-intl'
import { LimitedMark } from '@/components/desk/limited-mark'
import { StateWord } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import type { Card } from '@/newsroom/story/board-card'
import type { Priority } from '@/newsroom/story/priorities'
import { Due } from './due'

const PRIORITY_TONE = { low: 'muted', normal: 'muted', high: 'amber', urgent: 'vermilion' } as const satisfies Record<
  Priority,
  string
>

/** What is still being written has no fixed hour of arrival. */
const SINCE: Partial<Readonly<Record<Card['state'], 'changed' | 'published'>>> = {
  draft: 'changed',
  sent_back: 'changed',
  published: 'published',
}

/** Headline first, then who has it and what presses. */
export function CardBody({ card }: { readonly card: Card }) {
  const t = useTranslations('board')
  const moves = useTranslations('moves')
  const { headline, slugline, language, state, holder, priority, isLimited, isLiveBelow, since } = card
  return (
    <div className="flex min-w-0 flex-col gap-1 text-14 text-muted">
      <p lang={headline === '' ? undefined : language} className="font-serif text-16 leading-snug text-ink">
        {headline === '' ? slugline : headline}
      </p>
      {headline === '' ? <p>{t('noHeadline')}</p> : null}
      {isLimited ? (
        <p>
          <LimitedMark />
        </p>
      ) : null}
      <p>{holder ?? t('nobody')}</p>
      {priority === 'normal' ? null : (
        <p>
          <StateWord tone={PRIORITY_TONE[priority]}>{t(`priorities.${priority}`)}</StateWord>
        </p>
      )}
      <Due card={card} />
      {isLiveBelow ? <p>{moves('earlierIsLive')}</p> : null}
      <p>{t.rich(`since.${SINCE[state] ?? 'arrived'}`, { when: () => <Time at={since} plain /> })}</p>
    </div>
  )
}
