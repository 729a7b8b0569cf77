import { useTranslations } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import type { PartChange } from '@/newsroom/story/part-texts'
import type { RedBlock } from '@/newsroom/story/redline'
import { Stretches } from './stretches'

export type ReviewChangesProps = {
  readonly language: Locale
  /** `first`: nothing was seen before, everything is shown plain. */
  readonly look: 'first' | 'sinceLook' | 'sinceLive'
  readonly parts: readonly PartChange[]
  readonly blocks: readonly RedBlock[]
  readonly changedBy: readonly string[]
}

/** What is different since this person last looked: everything beside the text first, then the text. */
export function ReviewChanges({ language, look, parts, blocks, changedBy }: ReviewChangesProps) {
  const t = useTranslations('moves')
  const isSame = look !== 'first' && parts.length === 0 && blocks.every(({ change }) => change === 'same')
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-col gap-1">
        <h2 className="font-serif text-21 leading-snug">
          {look === 'first' ? t('review.first') : t('review.heading')}
        </h2>
        {look === 'sinceLive' ? <p className="text-muted">{t('review.fromLive')}</p> : null}
        {isSame ? <p>{t('review.nothing')}</p> : null}
        {changedBy.length === 0 || isSame ? null : (
          <p className="text-14 text-muted">{t('review.by', { names: changedBy.join(' · ') })}</p>
        )}
      </header>
      {parts.length === 0 ? null : <Parts parts={parts} language={language} />}
      <CopyChanges blocks={blocks} language={language} />
    </div>
  )
}

/** Everything beside the text that reads differently. */
export function Parts({ parts, language }: Pick<ReviewChangesProps, 'parts' | 'language'>) {
  const t = useTranslations('moves')
  return (
    <section aria-label={t('review.parts')} className="border-y border-rule py-4">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr] sm:gap-y-3">
        {parts.map(({ part, stretches }) => (
          <div key={part} className="contents">
            <dt className="text-14 text-muted">{t(`parts.${part}`)}</dt>
            <dd className="min-w-0 max-w-[68ch] max-sm:pb-2">
              <Stretches stretches={stretches} lang={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The text with its changes, block by block. */
export function CopyChanges({ blocks, language }: Pick<ReviewChangesProps, 'blocks' | 'language'>) {
  const t = useTranslations('moves')
  return (
    <section aria-label={t('review.copy')} className="-ml-5 flex max-w-[42rem] flex-col gap-4">
      {blocks.map((block) => (
        <Block key={`${block.id}-${block.change}`} block={block} language={language} />
      ))}
    </section>
  )
}

const MARK: Readonly<Record<RedBlock['change'], string>> = {
  same: 'border-transparent',
  changed: 'border-proof',
  new: 'border-proof',
  gone: 'border-rule',
  reset: 'border-amber',
}

function Block({ block, language }: { readonly block: RedBlock; readonly language: Locale }) {
  const t = useTranslations('moves.review')
  const isHeading = block.type === 'heading'
  return (
    <div className={`border-l-4 pl-4 ${MARK[block.change]} ${isHeading ? 'font-semibold' : ''}`}>
      {block.change === 'reset' ? <p className="text-14 text-amber">{t('reset')}</p> : null}
      <p lang={language} className="font-serif text-18 leading-text">
        <Stretches stretches={block.stretches} lang={language} />
      </p>
    </div>
  )
}
