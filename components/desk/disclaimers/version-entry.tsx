import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { VersionChanges } from './version-changes'
import { VersionFacts } from './version-facts'
import { VersionStateWord } from './version-state'
import { VersionTexts } from './version-texts'

export type VersionEntryProps = {
  readonly version: VersionOnScreen
  /** The version before it, for comparing. */
  readonly before: VersionOnScreen | undefined
  readonly isInForce: boolean
  readonly timeZone: string
  /** What the viewer can do with it. */
  readonly children?: ReactNode
}

/** One version to read: its texts, what it changed, who wrote and approved it. */
export function VersionEntry({ version, before, isInForce, timeZone, children }: VersionEntryProps) {
  const t = useTranslations('disclaimers.version')
  return (
    <article className="flex flex-col gap-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-16 font-medium">
        {t('heading', { n: version.n })}
        {isInForce ? (
          <span className="text-14 font-medium text-stet">{t('inForce')}</span>
        ) : (
          <VersionStateWord state={version.state} />
        )}
      </h3>
      <VersionTexts texts={version.texts} />
      {before ? <VersionChanges before={before} after={version} isOpen={version.state === 'in_review'} /> : null}
      <VersionFacts version={version} timeZone={timeZone} />
      {children}
    </article>
  )
}
