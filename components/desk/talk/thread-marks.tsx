import { useTranslations } from 'next-intl'
import type { TalkLine } from '@/newsroom/talk/line'
import { stopsApproval } from '@/newsroom/talk/thread'

/** What kind of thread it is, in words; a plain comment needs none. */
export function ThreadMarks({ line }: { readonly line: TalkLine }) {
  const words = useTranslations('talk')
  const { kind, blocking, n, resolved } = line
  const marks = [
    ...(kind === 'comment' ? [] : [words(`kinds.${kind}`)]),
    ...(n > 1 ? [words('edition', { n })] : []),
  ].join(' · ')
  const stops = stopsApproval({ kind, blocking, resolvedAt: resolved?.at ?? null })
  if (marks === '' && !stops) return null
  return (
    <p className="flex flex-wrap gap-x-3 text-14 font-medium">
      {marks === '' ? null : <span>{marks}</span>}
      {stops ? <span className="text-vermilion">{words('blocking')}</span> : null}
    </p>
  )
}
