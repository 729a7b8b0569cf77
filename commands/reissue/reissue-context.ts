import type { Notice } from '@/newsroom/disclaimers/notice'
import type { SystemContext } from '../context'

/** `renderNotice`: a notice as it stands in frozen pages. Passed in, because what readers see is drawn above this layer. */
export type ReissueContext = SystemContext & {
  readonly renderNotice: (notice: Pick<Notice, 'locale' | 'text' | 'marked'>) => Promise<string>
}
