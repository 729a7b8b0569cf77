'use client'

import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/newsroom/language/locales'
import type { Remark } from '@/newsroom/talk/line'
import { SaidText } from './said-text'
import { TakeBack } from './take-back'
import { useSpeaker } from './use-speaker'

type Props = {
  readonly remark: Remark
  readonly language: Locale
  /** Null: not theirs to take back. */
  readonly onRetract: (() => void) | null
}

/** Who said what, and when. Words taken back leave their place. */
export function RemarkLine({ remark, language, onRetract }: Props) {
  const words = useTranslations('talk')
  const speaker = useSpeaker()
  const { text, at } = remark
  return (
    <li className="flex flex-col">
      <p className="flex flex-wrap items-baseline gap-x-2 text-14">
        <span className="font-medium">{speaker(remark)}</span>
        <span className="text-muted">
          <Time at={at} />
        </span>
        {onRetract && text !== null ? <TakeBack text={text} onTakeBack={onRetract} /> : null}
      </p>
      {text === null ? (
        <p className="text-muted">{words('retracted')}</p>
      ) : (
        <SaidText text={text} language={language} />
      )}
    </li>
  )
}
