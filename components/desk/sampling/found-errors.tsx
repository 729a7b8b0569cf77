'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ErrorLine, PieceToCheck } from '@/newsroom/sampling/on-screen'
import type { SamplingActions } from './actions'
import { TakeBackDialog } from './take-back-dialog'
import { TakenBackLines } from './taken-back-lines'
import { useBlamed } from './use-blamed'
import { useWordings, Wordings } from './wordings'

export type FoundErrorsProps = {
  readonly piece: Pick<PieceToCheck, 'id' | 'errors' | 'takenBack' | 'mayTakeBack' | 'stages' | 'language'>
  readonly onTakeBack: SamplingActions['takeBack']
}

/** What was found so far, in the order in which it was found; then what turned out to be no error. */
export function FoundErrors({ piece, onTakeBack }: FoundErrorsProps) {
  const { id, errors, takenBack, mayTakeBack, stages, language } = piece
  const t = useTranslations('sampling')
  const [blamed, wordings] = [useBlamed(), useWordings()]
  const [asked, ask] = useState<ErrorLine | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const known = useRef(takenBack.length)
  useEffect(() => {
    if (known.current !== takenBack.length) list.current?.focus()
    known.current = takenBack.length
  }, [takenBack.length])
  return (
    // Its button goes with the error that is taken back: the list is where one goes on.
    <div ref={list} tabIndex={-1} className="flex flex-col gap-6 outline-hidden">
      {errors.length === 0 ? <p className="text-14 text-muted">{t('error.none')}</p> : null}
      <ol className="flex list-decimal flex-col gap-2 pl-6 marker:text-muted empty:hidden">
        {errors.map((error) => (
          <li key={error.id} className="leading-text">
            <span lang={language} className="wrap-anywhere">
              <Wordings {...error} />
            </span>
            <span className="flex flex-wrap gap-x-4 text-14 text-muted">
              {t('error.line', {
                place: t(`places.${error.place}`),
                times: error.times,
                stage: blamed(stages.find(({ key }) => key === error.stage) ?? { key: error.stage }),
              })}
              {mayTakeBack ? (
                <span className="-ml-1">
                  <Button
                    size="text"
                    variant="bare"
                    aria-label={t('takeBack.take', { said: wordings(error) })}
                    onPress={() => ask(error)}
                  >
                    <span className="link">{t('takeBack.open')}</span>
                  </Button>
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <TakenBackLines lines={takenBack} language={language} />
      {asked === null ? null : (
        <TakeBackDialog
          said={wordings(asked)}
          onTakeBack={(reason) => onTakeBack({ pieceId: id, errorId: asked.id, reason })}
          onClose={() => ask(null)}
        />
      )}
    </div>
  )
}
