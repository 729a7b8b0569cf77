import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { Locale } from '@/newsroom/language/locales'
import type { PartChange } from '@/newsroom/story/part-texts'
import type { RedBlock } from '@/newsroom/story/redline'
import type { WhoChanged } from '@/newsroom/story/who-changed'
import type { Pictures } from './picture-beside'
import { RedCopy } from './red-copy'
import { RedParts } from './red-parts'

/** What the piece is compared with. `nothing`: it is new, and shown plain. */
export type Base =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'look'; readonly at: Date }
  | { readonly kind: 'edition'; readonly n: number; readonly isLive: boolean }

export type ReviewChangesProps = {
  readonly language: Locale
  readonly base: Base
  /** This person has had this very text before them already. */
  readonly isSeen: boolean
  readonly parts: readonly PartChange[]
  readonly blocks: readonly RedBlock[]
  readonly changedBy: readonly string[]
  readonly who: WhoChanged
  readonly media: Pictures
}

/** What is different since this person last looked: everything beside the text first, then the text. */
export function ReviewChanges({ base, isSeen, changedBy, ...changes }: ReviewChangesProps) {
  const t = useTranslations('moves.review')
  const { parts, blocks } = changes
  const isSame = base.kind !== 'nothing' && parts.length === 0 && blocks.every(({ change }) => change === 'same')
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-col gap-1">
        <h2 className="font-serif text-21 leading-snug">{t(isSeen ? 'nothing' : HEADING[base.kind])}</h2>
        <Beside base={base} isSeen={isSeen} />
        {isSame && !isSeen ? <p>{t('nothing')}</p> : null}
        {changedBy.length === 0 || isSame ? null : (
          <p className="text-14 text-muted">
            {t(base.kind === 'nothing' ? 'writtenBy' : 'by', { names: changedBy.join(' · ') })}
          </p>
        )}
      </header>
      <RedParts {...changes} />
      <RedCopy {...changes} />
    </div>
  )
}

const HEADING = { nothing: 'first', look: 'heading', edition: 'ofEdition' } as const satisfies Record<
  Base['kind'],
  string
>

/** What stands beside it: where nothing changed since, what had changed when they looked. */
function Beside({ base, isSeen }: Pick<ReviewChangesProps, 'base' | 'isSeen'>) {
  const t = useTranslations('moves.review')
  const format = useFormats()
  switch (base.kind) {
    case 'nothing':
      return null
    case 'look': {
      const when = format.dateTime(base.at, { dateStyle: 'medium', timeStyle: 'short' })
      return <p className="text-muted">{t(isSeen ? 'seenSince' : 'since', { when })}</p>
    }
    case 'edition':
      return <p className="text-muted">{t(base.isLive ? 'fromLive' : 'fromEdition', { n: base.n })}</p>
  }
}
