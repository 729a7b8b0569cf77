'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'

type Props = {
  readonly storyId: string
  readonly onComment: () => void
  readonly onEdit: () => void
}

/** Said before the first keystroke, with the ways that leave a reviewer a reviewer first. */
export function HandWarning({ storyId, onComment, onEdit }: Props) {
  const words = useTranslations('editor.hand')
  const bar = useTranslations('moves.bar')
  return (
    <div className="story-banners">
      <Banner
        tone="warn"
        action={
          <span className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
            <Link className="link target" href={`/desk/stories/${storyId}/review`}>
              {bar('review')}
            </Link>
            <Button size="small" onPress={onComment}>
              {words('comment')}
            </Button>
            <Button size="small" onPress={onEdit}>
              {words('edit')}
            </Button>
          </span>
        }
      >
        {words('warning')}
      </Banner>
    </div>
  )
}
