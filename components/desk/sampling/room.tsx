'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { SamplingRoom } from '@/newsroom/sampling/on-screen'
import type { SamplingActions } from './actions'
import { DrawForm } from './draw-form'
import { Results } from './results'
import { SampleEntry } from './sample-entry'

export type RoomProps = {
  readonly room: SamplingRoom
  /** Not at the top of the list of samples. */
  readonly isFurther: boolean
  readonly onDraw: SamplingActions['draw']
}

/** The room where errors of what went out are counted. */
export function Room({ room, isFurther, onDraw }: RoomProps) {
  const t = useTranslations('sampling')
  const mayDraw = room.desks.length > 0 && room.months.length > 0 && room.sections.length > 0
  return (
    <>
      <Chapter title={t('results.title')} lede={t('results.lede')}>
        <Results room={room} />
      </Chapter>
      {mayDraw ? (
        <Chapter title={t('draw.title')} lede={t('draw.lede')}>
          <DrawForm room={room} onDraw={onDraw} />
        </Chapter>
      ) : null}
      <Chapter title={t('sample.title')}>
        {room.samples.length === 0 ? (
          <EmptyState title={t('sample.none')}>{t('sample.noneBody')}</EmptyState>
        ) : (
          room.samples.map((sample) => <SampleEntry key={sample.id} sample={sample} />)
        )}
        <Pager
          label={t('sample.pages')}
          first={isFurther ? { href: '/desk/sampling', label: t('sample.newest') } : null}
          next={room.next === null ? null : { href: `/desk/sampling?after=${room.next}`, label: t('sample.older') }}
        />
      </Chapter>
    </>
  )
}

type ChapterProps = { readonly title: string; readonly lede?: string; readonly children: ReactNode }

function Chapter({ title, lede, children }: ChapterProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 pt-4">
      <h2 id={heading} className="text-16 font-semibold">
        {title}
      </h2>
      {lede === undefined ? null : <p className="max-w-[68ch] text-14 leading-text text-muted">{lede}</p>}
      <div>{children}</div>
    </section>
  )
}
