import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { MoveName } from '@/newsroom/workflow/table'

type DenialLine = {
  readonly seq: number
  readonly at: Date
  readonly actor: string | null
  readonly move: MoveName
}

/** Moves somebody tried that were not theirs to make, latest first; nothing where there were none. */
export function Denials({ lines }: { readonly lines: readonly DenialLine[] }) {
  const t = useTranslations('moves')
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="denials" className="mt-8">
      <h2 id="denials" className="font-semibold">
        {t('timeline.denials')}
      </h2>
      <ol className="mt-3 flex flex-col gap-2">
        {lines.map(({ seq, at, actor, move }) => (
          <li key={seq} className="border-l-2 border-rule pl-4">
            {t('timeline.denied', { actor: actor ?? t('house'), move: t(`${move}.label`) })}{' '}
            <span className="text-14 text-muted">
              <Time at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
