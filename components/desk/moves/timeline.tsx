import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { StoryReissue } from '@/newsroom/reissue/story-reissue'
import type { Part } from '@/newsroom/story/package-hash'
import type { MoveName } from '@/newsroom/workflow/table'
import { ReissueLine } from './reissue-line'

export type TimelineLine = {
  readonly id: string
  readonly move: MoveName
  readonly n: number
  /** Null: the house itself. */
  readonly actor: string | null
  readonly at: Date
  readonly note: string | null
  readonly parts: readonly Part[]
  /** Whose change voided an approval. */
  readonly by: string | null
}

type Props = { readonly lines: readonly TimelineLine[]; readonly reissues: readonly StoryReissue[] }

/** What happened to a story, oldest first: who moved it, when, and what they wrote; and what readers got anew. */
export function Timeline({ lines, reissues }: Props) {
  const t = useTranslations('moves.timeline')
  const items = [
    ...lines.map((line) => ({ key: line.id, at: line.at, said: <MoveLine line={line} /> })),
    ...reissues.map((line) => ({ key: line.publicationId, at: line.at, said: <ReissueLine reissue={line} /> })),
  ]
  return (
    <ol aria-label={t('label')} className="flex flex-col gap-4">
      {items
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
        .map(({ key, said }) => (
          <li key={key} className="border-l-2 border-rule pl-4">
            {said}
          </li>
        ))}
    </ol>
  )
}

function MoveLine({ line }: { readonly line: TimelineLine }) {
  const t = useTranslations('moves')
  const { move, n, actor, at, note, parts, by } = line
  return (
    <>
      <p>
        {t(`${move}.line`, { actor: actor ?? t('house'), by: by ?? t('house') })}{' '}
        <span className="text-14 text-muted">
          {t('timeline.edition', { n })} · <Time at={at} />
        </span>
      </p>
      {parts.length === 0 ? null : (
        <p className="text-14">
          {t('timeline.changed', { parts: parts.map((part) => t(`parts.${part}`)).join(' · ') })}
        </p>
      )}
      {note === null ? null : <p className="mt-1 whitespace-pre-line leading-text text-muted">{note}</p>}
    </>
  )
}
