import { useTranslations } from 'next-intl'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Texts } from '@/newsroom/disclaimers/on-screen'
import { LanguageColumns } from './language-columns'
import { Wording } from './wording'

export type VersionChangesProps = { readonly before: Texts; readonly after: Texts }

function Stretches({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const t = useTranslations('disclaimers.version')
  let place = 0
  return stretches.map(({ kind, text }) => {
    place += text.length
    if (kind === 'same') return <span key={`${place} same`}>{text}</span>
    if (kind === 'gone')
      return (
        <del key={`${place} gone`} title={t('gone')} className="text-vermilion">
          {text}
        </del>
      )
    return (
      <ins key={`${place} new`} title={t('new')} className="text-proof">
        {text}
      </ins>
    )
  })
}

/** What a version changed of an earlier one, in every language: deletions struck, insertions underlined. */
export function VersionChanges({ before, after }: VersionChangesProps) {
  const t = useTranslations('disclaimers.version')
  return (
    <LanguageColumns>
      {(locale) => {
        const [old, now] = [before[locale] ?? '', after[locale] ?? '']
        if (old !== now)
          return (
            <div lang={locale} className="whitespace-pre-line font-serif leading-text">
              <Stretches stretches={compareTexts(old, now, locale)} />
            </div>
          )
        return (
          <>
            <Wording text={now} lang={locale} />
            <p className="pt-1 text-14 text-muted">{t('unchanged')}</p>
          </>
        )
      }}
    </LanguageColumns>
  )
}
