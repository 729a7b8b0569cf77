'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { ReportLine } from '@/newsroom/corrections/report-line'

type Props = { readonly report: ReportLine; readonly takeUp: FormAction; readonly close: FormAction }

/** What can become of a report: a correction, or an end with a reason. */
export function SettleReport({ report, takeUp, close }: Props) {
  const words = useTranslations('corrections.reports')
  const { reference } = report
  return (
    <div className="flex max-w-[42rem] flex-col gap-4">
      {report.state === 'taken' ? (
        <p>
          <Link href={`/desk/stories/${report.storyId}`} className="link target">
            {words('toStory')}
          </Link>
        </p>
      ) : (
        <ActionForm action={takeUp} values={{}} faults="corrections.reports.faults">
          {({ isPending }) => (
            <div>
              <input type="hidden" name="reportId" value={report.id} />
              <Button type="submit" size="small" aria-label={words('takeUpNamed', { reference })} isPending={isPending}>
                {words('takeUp')}
              </Button>
            </div>
          )}
        </ActionForm>
      )}
      <details>
        <summary className="target cursor-pointer text-14">{words('closeNamed', { reference })}</summary>
        <ActionForm action={close} values={{}} faults="corrections.reports.faults">
          {({ value, error, isPending }) => (
            <>
              <input type="hidden" name="reportId" value={report.id} />
              <TextArea
                label={words('reason')}
                hint={words('reasonHint')}
                name="reason"
                rows={2}
                defaultValue={value('reason')}
                error={error('reason')}
                isRequired
              />
              <div>
                <Button type="submit" size="small" isPending={isPending}>
                  {words('close')}
                </Button>
              </div>
            </>
          )}
        </ActionForm>
      </details>
    </div>
  )
}
