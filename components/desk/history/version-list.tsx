import Form from 'next/form'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { byDay } from './by-day'
import type { VersionLine } from './version-line'
import { VersionRow } from './version-row'

type VersionListProps = {
  readonly storyId: string
  readonly lines: readonly VersionLine[]
  readonly timeZone: string
  readonly actionOf: (line: VersionLine, label: string) => ReactNode
}

const PLACES = ['newest', 'second'] as const

/** Versions by day; any two of them, chosen by their marks, are compared at an address of their own. */
export function VersionList({ storyId, lines, timeZone, actionOf }: VersionListProps) {
  const t = useTranslations('story.history')
  const format = useFormats()
  const place = (line: VersionLine) => PLACES[lines.indexOf(line)] ?? 'other'
  const before = (line: VersionLine) => lines[lines.indexOf(line) + 1]?.id ?? null
  return (
    <Form key={lines[0]?.id} action={`/desk/stories/${storyId}/history/compare`} className="flex flex-col gap-8">
      {byDay(lines, timeZone).map(({ day, lines: kept }) => (
        <section key={day} className="flex flex-col gap-2">
          <h2 className="text-16 font-semibold">{format.dateTime(kept[0].at, { dateStyle: 'full' })}</h2>
          <ol>
            {kept.map((line) => (
              <VersionRow
                key={line.id}
                storyId={storyId}
                line={line}
                before={before(line)}
                place={place(line)}
                action={actionOf(line, t('version', { n: line.n, seq: line.seq }))}
              />
            ))}
          </ol>
        </section>
      ))}
      {lines.length < 2 ? null : (
        <div className="sticky bottom-0 border-t border-rule bg-paper py-3">
          <Button type="submit" variant="primary">
            {t('compare')}
          </Button>
        </div>
      )}
    </Form>
  )
}
