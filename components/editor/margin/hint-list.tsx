import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { AiHint } from '@/newsroom/evidence/hints/hint'

/** What was noticed in the materials of the piece, word for word, and when: it stays, whatever is answered. */
export function HintList({ hints }: { readonly hints: readonly AiHint[] }) {
  const words = useTranslations('evidence.use')
  const format = useFormats()
  return (
    <div className="margin-stack">
      <h3 className="text-14 font-medium">{words('hints')}</h3>
      <ul className="flex flex-col gap-2 text-14">
        {hints.map(({ kind, seen, at }) => (
          <li key={`${kind} ${seen}`} className="wrap-anywhere">
            {words('hint', { kind, seen })}
            <span className="text-muted">
              {` · ${format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
