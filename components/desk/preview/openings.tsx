import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { deviceOf } from '@/newsroom/people/device'

export type Opening = { readonly at: Date; readonly device: string; readonly address: string }

/** When a link was opened, with what, and from roughly where. */
export function Openings({ openings, times }: { readonly openings: readonly Opening[]; readonly times: number }) {
  const t = useTranslations('preview.links')
  const format = useFormats()
  const opened = t('opened', { count: times })
  if (times === 0) return <span className="text-muted">{opened}</span>
  return (
    <details>
      <summary className="target cursor-pointer">{opened}</summary>
      <ul className="tabular py-1 text-muted">
        {openings.map(({ at, device, address }) => {
          const known = deviceOf(device)
          return (
            <li key={at.getTime()} className="py-0.5">
              <time dateTime={at.toISOString()}>
                {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
              {` · ${known ? t('device', known) : t('unknownDevice')} · ${address || t('noAddress')}`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
