import { useTranslations } from 'next-intl'
import { useTemplateName } from '@/components/desk/disclaimers/use-template-name'
import { Time } from '@/components/ui/time'
import type { StoryReissue } from '@/newsroom/reissue/story-reissue'

/** A notice of the live piece was given other words: which, from what to what, and by which two people. */
export function ReissueLine({ reissue }: { readonly reissue: StoryReissue }) {
  const t = useTranslations('moves.timeline')
  const nameOf = useTemplateName()
  const { template, fromN: from, toN: to, requestedBy: by, approvedBy: agreed, at } = reissue
  return (
    <p>
      {t('reissued', { template: nameOf(template), from, to, by, agreed })}{' '}
      <span className="text-14 text-muted">
        <Time at={at} />
      </span>
    </p>
  )
}
