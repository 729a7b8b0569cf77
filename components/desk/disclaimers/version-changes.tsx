import { useTranslations } from 'next-intl'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

export type VersionChangesProps = {
  readonly before: VersionOnScreen
  readonly after: VersionOnScreen
  readonly isOpen: boolean
}

function Stretches({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const t = useTranslations('disclaimers.version')
  let place = 0
  return stretches.map(({ kind, text }) => {
    place += text.length
    if (kind === 'same') return <span key={`${place}`}>{text}</span>
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

function OneLanguage({ before, after, locale }: Omit<VersionChangesProps, 'isOpen'> & { readonly locale: Locale }) {
  const t = useTranslations('disclaimers')
  const [old, now] = [before.texts[locale] ?? '', after.texts[locale] ?? '']
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-14 text-muted">{t(`languages.${locale}`)}</dt>
      <dd className="max-w-[68ch]">
        {old === now ? (
          <span className="text-14 text-muted">{t('version.unchanged')}</span>
        ) : (
          <div lang={locale} className="whitespace-pre-line font-serif leading-text">
            <Stretches stretches={compareTexts(old, now, locale)} />
          </div>
        )}
      </dd>
    </div>
  )
}

/** What a version changed of an earlier one: deletions struck, insertions underlined. */
export function VersionChanges({ before, after, isOpen }: VersionChangesProps) {
  const t = useTranslations('disclaimers.version')
  return (
    <details open={isOpen}>
      <summary className="target cursor-pointer text-14 text-proof">{t('compare', { n: before.n })}</summary>
      <dl className="grid gap-x-8 gap-y-6 pt-3 lg:grid-cols-3">
        {LOCALES.map((locale) => (
          <OneLanguage key={locale} before={before} after={after} locale={locale} />
        ))}
      </dl>
    </details>
  )
}
