import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { NoticeWording } from './notice-wording'
import type { SiteWords } from './words'

type Props = { readonly notices: readonly Notice[]; readonly at: Placement; readonly words: SiteWords }

/** The notices of one slot, worded as they were frozen; nothing where there is none. What comes with age is drawn around. */
export const Notices = ({ notices, at, words }: Props) => {
  const here = notices.filter(({ placement, fromDays }) => placement === at && fromDays === undefined)
  if (here.length === 0) return null
  return (
    <div role="note" className={`notices notices-${at}`} aria-label={words('notice')}>
      {here.map((notice) => (
        <NoticeWording key={notice.versionId} notice={notice} />
      ))}
    </div>
  )
}
