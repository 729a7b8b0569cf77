import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { RULE_EFFECTS } from '@/newsroom/disclaimers/preview/effect-on'
import type { EffectOnPiece, RulePreview } from '@/newsroom/disclaimers/preview/on-screen'
import { useTemplateName } from './use-template-name'

/** What the rule would do to one piece, in words. */
const useEffectWords = () => {
  const t = useTranslations('disclaimers.rule.preview.piece')
  const nameOf = useTemplateName()
  return ({ effect, other }: EffectOnPiece): string =>
    t(effect === 'stopped' && other ? 'otherStopped' : effect, { other: other ? nameOf(other) : '' })
}

/** What a rule would change, in numbers and by name. */
export function RuleEffects({ preview }: { readonly preview: RulePreview }) {
  const t = useTranslations('disclaimers.rule.preview')
  const wordsOf = useEffectWords()
  const { counts, pieces, hidden, looked, live } = preview
  const told = RULE_EFFECTS.filter((effect) => counts[effect] > 0)
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      {told.length === 0 ? <p>{t('nothing')}</p> : null}
      {told.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {told.map((effect) => (
            <li key={effect} className={effect === 'stopped' ? 'text-vermilion' : ''}>
              {t(`effects.${effect}`, { count: counts[effect] })}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-14 text-muted">
        {looked < live ? t('part', { looked, live }) : t('whole', { live })}
        {hidden > 0 ? ` ${t('hidden', { count: hidden })}` : null}
      </p>
      {pieces.length > 0 ? <p className="text-14">{t('first', { count: pieces.length })}</p> : null}
      {pieces.length > 0 ? (
        <ul className="flex flex-col divide-y divide-rule border-y border-rule">
          {pieces.map(({ storyId, headline, language, effects }) => (
            <li key={storyId} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
              <Link href={`/desk/stories/${storyId}`} lang={language} className="link target font-serif">
                {headline}
              </Link>
              <span className="text-14 text-muted">{effects.map(wordsOf).join(' · ')}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
