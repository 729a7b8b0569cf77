import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { AuthorisationForm } from '@/components/desk/evidence/authorisation-form'
import { AuthorisationList } from '@/components/desk/evidence/authorisation-list'
import { EvidenceList } from '@/components/desk/evidence/evidence-list'
import { ReviewSheet } from '@/components/desk/evidence/review-sheet'
import { HistoryNav } from '@/components/desk/history/history-nav'
import { formatsIn } from '@/components/ui/formats'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { evidencePage } from '@/db/queries/evidence/evidence-page'
import type { Locale } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { addAuthorisationAction, endAuthorisationAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('evidence'))('title') })

/** A day the form took is a day in UTC; the last one is the day before the term ends. */
const DAY_MS = 86_400_000
const lastDay = (toAt: Date): Date => new Date(toAt.getTime() - DAY_MS)

const clocks = (locale: Locale, timeZone: string) => {
  const format = formatsIn(locale, timeZone)
  return {
    time: (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'long' }),
    day: (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone: 'UTC' }),
  }
}

/** The review sheet, for paper, and what stands behind each publication of the story. */
export default async function EvidencePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const viewer = await mustView()
  const storyId = z.uuid().safeParse((await params).id)
  const found = storyId.success ? await evidencePage(database(), viewer, storyId.data) : null
  if (!found) notFound()
  const { work, sheet, rows, carried, authorisations } = found
  const { story, edition, head } = work
  const words = await getTranslations('evidence')
  const here = clocks(viewer.language, viewer.timeZone)
  const now = new Date()
  const lines = authorisations.map(({ fromAt, toAt, uploadedAt, ...rest }) => ({
    ...rest,
    from: here.day(fromAt),
    to: toAt && here.day(lastDay(toAt)),
    isOver: toAt !== null && toAt <= now,
    uploaded: here.time(uploadedAt),
  }))
  return (
    <Page
      title={words('title')}
      back={{ href: `/desk/stories/${story.id}`, label: edition.headline || story.slugline, lang: edition.language }}
      lede={words('lede')}
    >
      <div className="print:hidden">
        <HistoryNav storyId={story.id} here="sheet" />
        <p className="mt-4 text-14 text-muted">{words('print')}</p>
      </div>
      <ReviewSheet
        headline={head.package.headline || story.slugline}
        locale={head.package.language}
        n={edition.n}
        hash={edition.headHash}
        opinions={sheet.opinions}
        humanReviewed={sheet.humanReviewed}
        time={clocks(head.package.language, viewer.timeZone).time}
      />
      <section aria-labelledby="evidence-so-far" className="flex flex-col gap-3 print:hidden">
        <h2 id="evidence-so-far" className="font-serif text-21">
          {words('evidence')}
        </h2>
        {rows.length === 0 ? null : (
          <p>
            <a href={`/desk/stories/${story.id}/evidence/export`} download className="link target">
              {words('export')}
            </a>
          </p>
        )}
        <EvidenceList rows={rows} carried={carried} time={here.time} />
      </section>
      <section aria-labelledby="authorisations" className="flex max-w-3xl flex-col gap-3 print:hidden">
        <h2 id="authorisations" className="font-serif text-21">
          {words('authorisations.title')}
        </h2>
        <p className="max-w-[68ch] text-14 leading-text text-muted">{words('authorisations.lead')}</p>
        <AuthorisationList
          storyId={story.id}
          lines={lines}
          end={can(viewer, 'story.plan', story) ? endAuthorisationAction : null}
        />
        {can(viewer, 'story.share', story) ? (
          <AuthorisationForm storyId={story.id} add={addAuthorisationAction} />
        ) : null}
      </section>
    </Page>
  )
}
