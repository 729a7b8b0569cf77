import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { SiteWords } from './words'

type Props = { readonly notices: readonly Notice[]; readonly at: Placement; readonly words: SiteWords }

/** The notices of one slot, worded as they were frozen; nothing where there is none. */
export const Notices = ({ notices, at, words }: Props) => {
  const here = notices.filter(({ placement }) => placement === at)
  if (here.length === 0) return null
  return (
    <div role="note" className={`notices notices-${at}`} aria-label={words('notice')}>
      {here.map((notice) => (
        <div key={notice.versionId} className="notice" lang={notice.locale}>
          {notice.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </div>
  )
}
