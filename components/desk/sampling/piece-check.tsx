'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { PieceToCheck } from '@/newsroom/sampling/on-screen'
import type { SamplingActions } from './actions'
import { ErrorForm } from './error-form'
import { FoundErrors } from './found-errors'
import { PublishedWords } from './published-words'
import { Refused } from './refused'
import { TallyLine } from './tally-line'

export type PieceCheckProps = {
  readonly piece: PieceToCheck
  readonly actions: Pick<SamplingActions, 'recordError' | 'takeBack' | 'finish'>
}

/** One piece of a sample: its text as it went out, and beside it what was found wrong. */
export function PieceCheck({ piece, actions }: PieceCheckProps) {
  const t = useTranslations('sampling.piece')
  const { no, isPending, act } = useAct()
  const finish = () =>
    act(
      () => actions.finish({ pieceId: piece.id }),
      () => toast({ text: t('finished') }),
    )
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      <PublishedWords text={piece.text} language={piece.language} />
      <section aria-label={t('findings')} className="flex flex-col gap-6">
        {piece.isChecked ? <TallyLine tally={piece.tally} limit={piece.limit} /> : null}
        <FoundErrors piece={piece} onTakeBack={actions.takeBack} />
        {piece.bar === null ? (
          <>
            <ErrorForm piece={piece} onRecord={actions.recordError} />
            <div className="flex flex-col gap-2 border-t border-rule pt-4">
              <Refused no={no} />
              <span>
                <Button variant="primary" isPending={isPending} onPress={finish}>
                  {t('finish')}
                </Button>
              </span>
              <p className="text-14 text-muted">{t('finishHint')}</p>
            </div>
          </>
        ) : (
          <p className="leading-text">{t(`bars.${piece.bar}`, { person: piece.checker ?? '' })}</p>
        )}
      </section>
    </div>
  )
}
