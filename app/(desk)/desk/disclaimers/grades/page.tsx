import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { DutyDates } from '@/components/desk/grade-table/duty-dates'
import { GradeGrid } from '@/components/desk/grade-table/grade-grid'
import { TableForm } from '@/components/desk/grade-table/table-form'
import { TableVersions } from '@/components/desk/grade-table/table-versions'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { gradeTables } from '@/db/queries/grade-table/grade-tables'
import { dayOf } from '@/newsroom/time/start-of-day'
import { agreeTableAction, returnTableAction, writeTableAction } from './actions'
import { fieldsOf } from './table-fields'

const HERE = '/desk/disclaimers/grades'
const SIZE = 20

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('evidence.table'))('title'),
})

const Asked = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What the grade of a piece asks for, by the table of the house; who wrote it, and who agreed. */
export default async function GradesPage({ searchParams }: Props) {
  const viewer = await mustView()
  const now = new Date()
  const { after } = Asked.parse(await searchParams)
  const page = await gradeTables(database(), viewer, { at: now, after, size: SIZE })
  if (!page) notFound()
  const t = await getTranslations('evidence.table')
  const { inForce, lines, law, zone, mayWrite, next } = page
  const waiting = lines.filter(({ state }) => state === 'waiting')
  const others = lines.filter(({ state }) => state !== 'waiting')
  const deeds = mayWrite ? { agree: agreeTableAction, giveBack: returnTableAction } : null
  return (
    <Page title={t('title')} back={{ href: '/desk/disclaimers', label: t('back') }} lede={t('lede')}>
      <RefreshOnNotice />
      {waiting.length === 0 ? null : (
        <section aria-labelledby="waiting" className="flex flex-col gap-5 border-t border-rule pt-5">
          <h2 id="waiting" className="font-serif text-21">
            {t('waiting')}
          </h2>
          <TableVersions lines={waiting} inForce={inForce} zone={zone} law={law} deeds={deeds} />
        </section>
      )}
      <section aria-labelledby="in-force" className="flex flex-col gap-4 border-t border-rule pt-5">
        <h2 id="in-force" className="font-serif text-21">
          {t('inForce')}
        </h2>
        <p className="text-muted">{inForce.n === 0 ? t('usual') : t('number', { n: inForce.n })}</p>
        <GradeGrid table={inForce} />
      </section>
      <section aria-labelledby="duties" className="flex max-w-2xl flex-col gap-4 border-t border-rule pt-5">
        <h2 id="duties" className="font-serif text-21">
          {t('dutiesTitle')}
        </h2>
        <p className="text-14 leading-text text-muted">{t('dutiesNote')}</p>
        <DutyDates duties={inForce.duties} />
      </section>
      <section aria-labelledby="versions" className="flex flex-col gap-5 border-t border-rule pt-5">
        <h2 id="versions" className="font-serif text-21">
          {t('versions')}
        </h2>
        <p className="text-14 text-muted">{others.length === 0 ? t('none') : t('versionsNote')}</p>
        <TableVersions lines={others} inForce={inForce} zone={zone} law={law} deeds={deeds} />
        <Pager
          label={t('versions')}
          first={after === null ? null : { href: HERE, label: t('first') }}
          next={next === null ? null : { href: `${HERE}?after=${next}`, label: t('next') }}
        />
        {mayWrite && waiting.length === 0 && after === null ? (
          <TableForm
            values={{ ...fieldsOf(inForce), from: dayOf(now, zone) }}
            zone={zone}
            law={law}
            write={writeTableAction}
          />
        ) : null}
      </section>
    </Page>
  )
}
