'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import type { DeclarationState } from '@/newsroom/evidence/house-declaration'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { DeclarationActs } from './declaration-acts'
import type { DeclarationDeeds, Declared, Signed } from './declared'

type Props = {
  readonly lines: readonly Declared[]
  readonly language: Locale
  /** Null: this person only reads. */
  readonly acts: DeclarationDeeds | null
}

const TONES: Readonly<Record<DeclarationState, Tone>> = {
  waiting: 'amber',
  inForce: 'stet',
  replaced: 'muted',
  withdrawn: 'vermilion',
  returned: 'muted',
}

/** What the house declares and what it declared before, newest first; nothing that was said goes away. */
export function DeclarationList({ lines, language, acts }: Props) {
  const words = useTranslations('evidence.house')
  const languages = useTranslations('disclaimers.languages')
  const format = useFormats()
  const signed = ({ by, at }: Signed) => ({
    name: by,
    time: format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' }),
  })
  return (
    <ol className="flex flex-col gap-6">
      {lines.map(({ id, n, texts, reference, responsible, written, confirmed, ended, state, mayConfirm }) => (
        <li key={id} className="flex flex-col gap-2">
          <p>
            <span className="font-medium">{words('number', { n })}</span>
            {' · '}
            <StateWord tone={TONES[state]}>{words(`states.${state}`)}</StateWord>
          </p>
          <blockquote
            lang={language}
            className="border-l-2 border-rule pl-4 font-serif leading-text whitespace-pre-line"
          >
            {texts[language]}
          </blockquote>
          <details className="text-14">
            <summary className="link target w-fit cursor-pointer">{words('otherLanguages')}</summary>
            {LOCALES.filter((locale) => locale !== language).map((locale) => (
              <div key={locale} className="pt-3">
                <p className="text-muted">{languages(locale)}</p>
                <p lang={locale} className="font-serif leading-text whitespace-pre-line">
                  {texts[locale]}
                </p>
              </div>
            ))}
          </details>
          <p className="text-14">
            {words('answers', responsible)}
            {` · ${reference}`}
          </p>
          <p className="text-14 text-muted">
            <span className="block">{words('writtenBy', signed(written))}</span>
            {confirmed === null ? null : <span className="block">{words('confirmedBy', signed(confirmed))}</span>}
            {ended === null ? null : <span className="block">{words('endedBy', signed(ended))}</span>}
          </p>
          {acts === null ? null : <DeclarationActs {...{ id, n, state, mayConfirm, acts }} />}
        </li>
      ))}
    </ol>
  )
}
