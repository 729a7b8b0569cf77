import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { useFormats } from '@/components/ui/formats'
import type { AskedMoment } from '@/newsroom/notices/asked-moment'

type Props = {
  /** Address of the page. */
  readonly action: string
  readonly asked: AskedMoment
  /** Zones to choose from; the viewer's own first. */
  readonly zones: readonly string[]
}

const FIELD = 'min-h-9 border-b border-edge bg-transparent text-16 text-ink hover:border-ink focus:border-proof'

function Twice({ action, earlier, later }: { readonly action: string; readonly earlier: Date; readonly later: Date }) {
  const t = useTranslations('notices.then')
  const format = useFormats()
  return (
    <Banner tone="warn">
      {t('twice')}{' '}
      {[earlier, later].map((at) => (
        <Link key={at.toISOString()} href={`${action}?at=${at.toISOString()}`} className="link target mr-4">
          {format.dateTime(at, { timeStyle: 'long', dateStyle: 'medium' })}
        </Link>
      ))}
    </Banner>
  )
}

/** A plain GET form: the moment stands in the address, so that it can be sent to somebody. */
export function AskMoment({ action, asked, zones }: Props) {
  const t = useTranslations('notices.then')
  const { wall } = asked
  return (
    <>
      <Form action={action} className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <label className="flex flex-col gap-1 text-14 text-muted">
          {t('date')}
          <input type="date" name="date" required defaultValue={wall.date} className={FIELD} />
        </label>
        <label className="flex flex-col gap-1 text-14 text-muted">
          {t('time')}
          <input type="time" name="time" required defaultValue={wall.time} className={FIELD} />
        </label>
        <label className="flex flex-col gap-1 text-14 text-muted">
          {t('zone')}
          <select name="zone" defaultValue={wall.zone} className={`${FIELD} cursor-pointer`}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="link target min-h-9 font-medium">
          {t('show')}
        </button>
      </Form>
      {asked.kind === 'twoSuchTimes' ? <Twice action={action} earlier={asked.earlier} later={asked.later} /> : null}
      {asked.kind === 'noSuchTime' || asked.kind === 'toCome' ? <Banner tone="warn">{t(asked.kind)}</Banner> : null}
    </>
  )
}
