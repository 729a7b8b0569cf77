import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Part } from '@/newsroom/story/package-hash'
import type { MoveName } from '@/newsroom/workflow/table'

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

/** What happened to a story, oldest first: who moved it, when, and what they wrote. */
export function Timeline({ lines }: { readonly lines: readonly TimelineLine[] }) {
  const t = useTranslations('moves')
  return (
    <ol aria-label={t('timeline.label')} className="flex flex-col gap-4">
      {lines.map(({ id, move, n, actor, at, note, parts, by }) => (
        <li key={id} className="border-l-2 border-rule pl-4">
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
        </li>
      ))}
    </ol>
  )
}
