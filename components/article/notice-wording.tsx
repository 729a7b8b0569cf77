import type { Notice } from '@/newsroom/disclaimers/notice'
import { parseWording } from '@/newsroom/disclaimers/wording/parse-wording'
import { PAGE, RichWords } from './rich-words'

type Worded = Pick<Notice, 'locale' | 'text' | 'marked'>

/** Nothing in a text without marks is one: it stands as it always has, letter by letter. */
const paragraphs = ({ text, marked }: Worded) =>
  marked === undefined
    ? text.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
    : parseWording(marked).map((runs) => (
        <p key={JSON.stringify(runs)}>
          <RichWords runs={runs} drawing={PAGE} />
        </p>
      ))

/** One notice, word for word. A reissue finds it in a frozen page by exactly this. */
export const NoticeWording = ({ notice }: { readonly notice: Worded }) => (
  <div className="notice" lang={notice.locale}>
    {paragraphs(notice)}
  </div>
)
