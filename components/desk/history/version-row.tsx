import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import type { VersionLine } from './version-line'

type VersionRowProps = {
  readonly storyId: string
  readonly line: VersionLine
  /** Id of the version before it, where the list knows it. */
  readonly before: string | null
  readonly place: 'newest' | 'second' | 'other'
  readonly action: ReactNode
}

/** One version: when, by whom, as what; and the two marks that make a comparison. */
export function VersionRow({ storyId, line, before, place, action }: VersionRowProps) {
  const t = useTranslations('story.history')
  const format = useFormats()
  const moves = useTranslations('moves.parts')
  const { id, n, seq, kind, name, author, at, parts } = line
  const version = t('version', { n, seq })
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 border-t border-rule py-2 lg:grid-cols-[5rem_minmax(0,1fr)_11rem_9rem_21rem]">
      <time dateTime={at.toISOString()} className="tabular whitespace-nowrap text-14 text-muted">
        {format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
      </time>
      <span className="min-w-0">
        {name === null ? t(`kinds.${kind}`) : <strong className="font-semibold">{name}</strong>}
        <span className="text-muted">{` · ${author ?? t('house')}`}</span>
        {parts.length === 0 ? null : (
          <span className="block text-14 text-muted">{format.list(parts.map((part) => moves(part)))}</span>
        )}
      </span>
      <span className="tabular col-start-2 text-14 lg:col-start-auto">
        <Link
          href={`/desk/stories/${storyId}/preview?edition=${n}&seq=${seq}`}
          prefetch={false}
          aria-label={`${t('preview')}: ${version}`}
          className="link target inline-block"
        >
          {version}
        </Link>
      </span>
      <span className="col-start-2 flex gap-4 text-14 lg:col-start-auto">
        <Mark name="a" label={t('from')} version={version} id={id} isChosen={place === 'second'} />
        <Mark name="b" label={t('to')} version={version} id={id} isChosen={place === 'newest'} />
      </span>
      <span className="col-start-2 flex flex-wrap gap-x-4 text-14 lg:col-start-auto lg:justify-end">
        {before === null ? null : (
          <Link href={`/desk/stories/${storyId}/history/compare?a=${before}&b=${id}`} className="link target">
            {t('open')}
          </Link>
        )}
        {action}
      </span>
    </li>
  )
}

type MarkProps = {
  readonly name: 'a' | 'b'
  readonly label: string
  readonly version: string
  readonly id: string
  readonly isChosen: boolean
}

function Mark({ name, label, version, id, isChosen }: MarkProps) {
  return (
    <label className="target flex cursor-pointer items-baseline gap-1.5">
      <input
        type="radio"
        name={name}
        value={id}
        aria-label={`${label}: ${version}`}
        defaultChecked={isChosen}
        className="size-4 self-center accent-proof"
      />
      {label}
    </label>
  )
}
