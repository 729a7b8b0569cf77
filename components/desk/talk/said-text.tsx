'use client'

import { useLocale } from 'next-intl'
import { isLocale, type Locale } from '@/newsroom/language/locales'
import { langOf } from '@/newsroom/talk/lang-of'
import { type Piece, piecesOf } from '@/newsroom/talk/pieces'

type Props = { readonly text: string; readonly language: Locale }

/** A stretch is known by where it begins; the same name may be called twice. */
const placed = (text: string) => {
  let begins = 0
  return piecesOf(text).map((piece) => {
    const key = begins
    begins += wordsOf(piece).length
    return { key, piece }
  })
}

const wordsOf = (piece: Piece): string => ('words' in piece ? piece.words : `@${piece.mention.name}`)

/** What somebody said, with the names they called set apart. */
export function SaidText({ text, language }: Props) {
  const locale = useLocale()
  return (
    <p
      lang={langOf(text, language, isLocale(locale) ? locale : 'en')}
      className="leading-text break-words whitespace-pre-line"
    >
      {placed(text).map(({ key, piece }) =>
        'words' in piece ? (
          piece.words
        ) : (
          <span key={key} className="font-medium text-proof">
            {wordsOf(piece)}
          </span>
        ),
      )}
    </p>
  )
}
