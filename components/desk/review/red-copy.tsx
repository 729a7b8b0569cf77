import { useTranslations } from 'next-intl'
import type { RedBlock } from '@/newsroom/story/redline'
import type { WhoChanged } from '@/newsroom/story/who-changed'
import { PictureBeside, type Pictures } from './picture-beside'
import { Stretches } from './stretches'
import { WhoLine } from './who-line'

export type RedCopyProps = {
  readonly language: string
  readonly blocks: readonly RedBlock[]
  readonly who: WhoChanged
  readonly media: Pictures
}

/** The text with its changes, block by block. */
export function RedCopy({ blocks, ...rest }: RedCopyProps) {
  const t = useTranslations('moves.review')
  return (
    <section aria-label={t('copy')} className="-ml-5 flex max-w-[42rem] flex-col gap-4">
      {blocks.map((block) => (
        <Block key={`${block.id}-${block.change}`} block={block} {...rest} />
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
  moved: 'border-amber',
  left: 'border-rule',
}

/** What marks within the text cannot say. */
const SAID = { reset: 'text-amber', moved: 'text-amber', left: 'text-muted' } as const

const isSaid = (change: RedBlock['change']): change is keyof typeof SAID => change in SAID

type BlockProps = Omit<RedCopyProps, 'blocks'> & { readonly block: RedBlock }

function Block({ block: { id, type, change, stretches, pictures }, language, who, media }: BlockProps) {
  const t = useTranslations('moves.review')
  const isQuiet = change === 'same' || change === 'left'
  return (
    <div className={`border-l-4 pl-4 ${MARK[change]} ${type === 'heading' ? 'font-semibold' : ''}`}>
      {isSaid(change) ? <p className={`text-14 ${SAID[change]}`}>{t(change)}</p> : null}
      {change === 'left'
        ? null
        : pictures.map((picture) => (
            <PictureBeside
              key={picture.after?.mediaId ?? picture.before?.mediaId}
              {...{ picture, media }}
              lang={language}
            />
          ))}
      <p
        lang={language}
        className={`font-serif text-18 leading-text ${change === 'left' ? 'line-clamp-1 text-muted' : ''}`}
      >
        <Stretches stretches={stretches} lang={language} />
      </p>
      {isQuiet || stretches.length > 0 || pictures.length > 0 ? null : (
        <p className="text-14 text-muted">{t('empty')}</p>
      )}
      {isQuiet ? null : <WhoLine names={who.blocks.get(id) ?? who.parts.copy} />}
    </div>
  )
}
