'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { LeftAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import { Refused } from '../piece/refused'

export type LeftNoticesProps = {
  readonly left: readonly LeftAtHand[]
  readonly language: Locale
  readonly mayDecide: boolean
  readonly takeBack: (leftId: string) => Promise<Result<unknown>>
}

/** Notices that stand in the text because somebody decided so, and the way to decide otherwise. */
export function LeftNotices({ left, language, mayDecide, takeBack }: LeftNoticesProps) {
  const t = useTranslations('disclaimers.lifting')
  const heading = useId()
  const { isPending, no, act } = useAct()
  if (left.length === 0) return null
  const decideAgain = ({ id }: LeftAtHand) =>
    act(
      () => takeBack(id),
      () => toast({ text: t('leftTakenBack') }),
    )
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 pt-4">
      <h3 id={heading} className="text-14 font-medium">
        {t('left', { count: left.length })}
      </h3>
      <ul className="flex flex-col gap-4">
        {left.map((one) => (
          <li key={one.at} className="flex flex-col items-start gap-1 border-l-2 border-rule pl-3">
            <blockquote lang={language} className="line-clamp-3 font-serif leading-text wrap-anywhere">
              {one.text}
            </blockquote>
            <p className="text-14 text-muted">{t('leftBy', { name: one.by })}</p>
            {mayDecide ? (
              <Button
                size="text"
                isDisabled={isPending}
                onPress={() => decideAgain(one)}
                aria-label={t('takeBackLeftIt', { start: one.text.slice(0, 40) })}
              >
                {t('takeBackLeft')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Refused no={no} />
    </section>
  )
}
