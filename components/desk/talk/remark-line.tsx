'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/newsroom/language/locales'
import type { Remark } from '@/newsroom/talk/line'
import { piecesOf } from '@/newsroom/talk/pieces'
import { SaidText } from './said-text'
import { useSpeaker } from './use-speaker'

type Props = {
  readonly remark: Remark
  readonly language: Locale
  /** Null: not theirs to take back. */
  readonly onRetract: (() => void) | null
}

const FEW = 40

/** The beginning of a text as it is read out, to tell one button from the next. */
const beginning = (text: string): string => {
  const plain = piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : `@${piece.mention.name}`))
    .join('')
  return plain.length > FEW ? `${[...plain].slice(0, FEW).join('')}…` : plain
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
        {onRetract && text !== null ? (
          <Button
            size="text"
            variant="bare"
            aria-label={words('retractOf', { text: beginning(text) })}
            onPress={onRetract}
          >
            {words('retract')}
          </Button>
        ) : null}
      </p>
      {text === null ? (
        <p className="text-muted">{words('retracted')}</p>
      ) : (
        <SaidText text={text} language={language} />
      )}
    </li>
  )
}
