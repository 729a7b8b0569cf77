import type { Notice } from '@/newsroom/disclaimers/notice'
import { NoticeWording } from './notice-wording'
import { staticMarkup } from './static-markup'

/** A notice as it stands in the fragments of publications. */
export const renderNotice = (notice: Pick<Notice, 'locale' | 'text' | 'marked'>): Promise<string> =>
  staticMarkup(<NoticeWording notice={notice} />)
