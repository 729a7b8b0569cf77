import type { Notice } from '@/newsroom/disclaimers/notice'

/** One notice, word for word. A reissue finds it in a frozen page by exactly this. */
export const NoticeWording = ({ notice: { locale, text } }: { readonly notice: Pick<Notice, 'locale' | 'text'> }) => (
  <div className="notice" lang={locale}>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
)
