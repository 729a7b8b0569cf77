import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { Part } from '@/components/admin/part'
import { DeclarationForm } from '@/components/desk/house-declaration/declaration-form'
import { DeclarationList } from '@/components/desk/house-declaration/declaration-list'
import { HowToAnswer } from '@/components/desk/house-declaration/how-to-answer'
import { PeriodCounts } from '@/components/desk/house-declaration/period-counts'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { evidenceCounts } from '@/db/queries/evidence/evidence-counts'
import { houseDeclarations } from '@/db/queries/house-declaration/house-declarations'
import { countPeriod } from '@/newsroom/evidence/grade-counts'
import { DECLARATION } from '@/newsroom/evidence/public-declaration'
import { utcPeriod } from '@/newsroom/evidence/utc-period'
import { can } from '@/newsroom/policy/can'
import { confirmDeclarationAction, endDeclarationAction, writeDeclarationAction } from './actions'
import { askedOf } from './asked-period'
import { startTexts } from './start-texts'

const HERE = '/desk/disclaimers/declaration'
const SIZE = 20

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('evidence.house'))('title'),
})

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What the house declares of what machines make, who stands behind it, and the evidence for it. */
export default async function DeclarationPage({ searchParams }: Props) {
  const viewer = await mustView()
  const now = new Date()
  const { after, days } = askedOf(await searchParams, now)
  const page = await houseDeclarations(database(), viewer, { at: now, after, size: SIZE })
  if (!page) notFound()
  const t = await getTranslations('evidence.house')
  const counts = countPeriod(await evidenceCounts(database(), utcPeriod(days)))
  const { lines, mayWrite, responsible, next } = page
  const current = lines.find(({ state }) => state === 'inForce') ?? null
  const isWaiting = lines.some(({ state }) => state === 'waiting')
  const acts = mayWrite ? { confirm: confirmDeclarationAction, end: endDeclarationAction } : null
  return (
    <Page title={t('title')} back={{ href: '/desk/disclaimers', label: t('back') }} lede={t('lede')}>
      <Part title={t('declared')} note={t('declaredNote')}>
        {lines.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
        {current === null ? null : (
          <p>
            <a href={DECLARATION} className="link target">
              {t('public')}
            </a>
          </p>
        )}
        <DeclarationList lines={lines} language={viewer.language} acts={acts} />
        <Pager
          label={t('declared')}
          first={after === null ? null : { href: HERE, label: t('first') }}
          next={next === null ? null : { href: `${HERE}?after=${next}`, label: t('next') }}
        />
        {mayWrite && !isWaiting && after === null ? (
          <DeclarationForm
            values={await startTexts(current)}
            responsible={responsible}
            write={writeDeclarationAction}
          />
        ) : null}
      </Part>
      <Part title={t('evidence')} note={t('evidenceNote')}>
        <PeriodCounts days={days} counts={counts} mayExport={can(viewer, 'audit.read')} />
      </Part>
      <Part title={t('answer')} note={t('answerNote')}>
        <HowToAnswer />
      </Part>
    </Page>
  )
}
