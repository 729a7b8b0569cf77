import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StateWord } from '@/components/ui/state-word'
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

/** A version to be approved opens on what it changes; any other on its texts. The rest is one press away. */
function VersionWords({ version, before }: Pick<VersionEntryProps, 'version' | 'before'>) {
  const t = useTranslations('disclaimers.version')
  const texts = <VersionTexts texts={version.texts} origins={version.origins} />
  if (!before) return texts
  const changes = <VersionChanges before={before.texts} after={version.texts} />
  const isReview = version.state === 'in_review'
  return (
    <>
      {isReview ? changes : texts}
      <details>
        <summary className="target cursor-pointer text-14 text-proof">
          {isReview ? t('clean') : t('compare', { n: before.n })}
        </summary>
        <div className="pt-3">{isReview ? texts : changes}</div>
      </details>
    </>
  )
}

/** One version to read: its texts, what it changed, who wrote and approved it. */
export function VersionEntry({ version, before, isInForce, timeZone, children }: VersionEntryProps) {
  const t = useTranslations('disclaimers.version')
  return (
    <article className="flex flex-col gap-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-16 font-medium">
        {t('heading', { n: version.n })}
        {isInForce ? <StateWord tone="stet">{t('inForce')}</StateWord> : <VersionStateWord state={version.state} />}
      </h3>
      <VersionWords version={version} before={before} />
      <VersionFacts version={version} timeZone={timeZone} />
      {children}
    </article>
  )
}
