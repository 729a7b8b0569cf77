import { useTranslations } from 'next-intl'
import type { Stretch } from '@/newsroom/disclaimers/stretch'
import type { Locale } from '@/newsroom/language/locales'

/** Equal stretches occur more than once: each is known by its place. */
const placed = (stretches: readonly Stretch[]) =>
  stretches.map((stretch, place) => ({ key: String(place), ...stretch }))

/** Old and new words of one notice: by colour, by line, and in words for whoever hears them. */
export function NoticeDiff({ stretches, lang }: { readonly stretches: readonly Stretch[]; readonly lang: Locale }) {
  const t = useTranslations('reissue.tried')
  return (
    <p lang={lang} className="max-w-[68ch] whitespace-pre-line font-serif leading-text">
      {placed(stretches).map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'new' ? 'ins' : 'del'
        return (
          <Mark key={key} className={kind === 'new' ? 'text-proof' : 'text-vermilion'}>
            <span className="sr-only">{t(kind === 'new' ? 'added' : 'removed')}</span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
