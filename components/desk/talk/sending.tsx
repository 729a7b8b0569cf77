import { useTranslations } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import { SaidText } from './said-text'

/** A remark on its way. */
export function Sending({ text, language }: { readonly text: string; readonly language: Locale }) {
  const words = useTranslations('talk')
  return (
    <li className="flex flex-col text-muted">
      <p className="text-14">{words('sending')}</p>
      <SaidText text={text} language={language} />
    </li>
  )
}
