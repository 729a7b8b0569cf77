'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { MAIL_TIMING, type MailTiming, NOTICE_KINDS, type NoticeKind } from '@/newsroom/notifications/kinds'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type Props = { readonly choices: Readonly<Record<NoticeKind, MailTiming>>; readonly action: FormAction }

/** One row for each thing that may happen, one column for each way it may come by mail. */
export function MailChoiceForm({ choices, action }: Props) {
  const words = useTranslations('notifications')
  return (
    <ActionForm action={action} values={choices} faults="account.faults" saved={words('choice.saved')}>
      {({ value, isPending }) => (
        <>
          <table className="w-full border-collapse text-left text-16">
            <caption className="sr-only">{words('choice.mail')}</caption>
            <thead>
              <tr className="border-b border-ink text-14 text-muted">
                <th scope="col" className="py-2 pr-4 font-medium">
                  {words('choice.what')}
                </th>
                {MAIL_TIMING.map((timing) => (
                  <th key={timing} scope="col" className="px-2 py-2 text-center font-medium">
                    {words(`choice.${timing}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {NOTICE_KINDS.map((kind) => (
                <tr key={kind} className="border-b border-rule">
                  <th scope="row" className="py-2 pr-4 font-normal">
                    {words(`kinds.${kind}`)}
                  </th>
                  {MAIL_TIMING.map((timing) => (
                    <td key={timing} className="text-center">
                      <label className="inline-flex size-8 cursor-pointer items-center justify-center">
                        <span className="sr-only">
                          {words(`kinds.${kind}`)}: {words(`choice.${timing}`)}
                        </span>
                        <input
                          type="radio"
                          name={kind}
                          value={timing}
                          defaultChecked={value(kind) === timing}
                          className="size-4.5 cursor-pointer accent-proof"
                        />
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div>
            <Button type="submit" isPending={isPending}>
              {words('choice.save')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
