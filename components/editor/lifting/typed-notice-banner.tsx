'use client'

import { useTranslations } from 'next-intl'
import { Refused } from '@/components/desk/disclaimers/piece/refused'
import { useTemplateName } from '@/components/desk/disclaimers/use-template-name'
import type { No } from '@/components/desk/rules/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import type { Locale } from '@/newsroom/language/locales'

type Props = {
  readonly typed: TypedAtHand
  readonly language: Locale
  readonly isPending: boolean
  readonly no: No | null
  readonly onLift: () => void
  readonly onLeave: () => void
  readonly onDropAdded: (added: NonNullable<TypedAtHand['added']>) => void
}

/** A notice stands in the text: its words, what would take its place or still does, and the two answers. */
export function TypedNoticeBanner({ typed, language, isPending, no, onLift, onLeave, onDropAdded }: Props) {
  const t = useTranslations('disclaimers.lifting')
  const nameOf = useTemplateName()
  const { text, proposal, added } = typed
  const words = () => {
    if (added) return t('added', { template: nameOf(added.template) })
    if (proposal === null) return t('unknown')
    return t(`${proposal.why}.${proposal.isCarried ? 'carried' : 'proposed'}`, { template: nameOf(proposal) })
  }
  return (
    <div className="story-banners">
      <Banner
        tone="note"
        title={t('title')}
        action={
          <span className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
            <Button size="small" isPending={isPending} onPress={onLift}>
              {t('lift')}
            </Button>
            {added ? (
              <Button size="small" isDisabled={isPending} onPress={() => onDropAdded(added)}>
                {t('dropAdded', { template: nameOf(added.template) })}
              </Button>
            ) : (
              <Button size="small" isDisabled={isPending} onPress={onLeave}>
                {t('leave')}
              </Button>
            )}
          </span>
        }
      >
        <blockquote lang={language} className="my-2 line-clamp-3 border-l-2 border-edge pl-3 font-serif wrap-anywhere">
          {text}
        </blockquote>
        <p>{words()}</p>
        <Refused no={no} />
      </Banner>
    </div>
  )
}
