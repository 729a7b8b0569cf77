'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Refused } from './refused'
import type { TalkActions } from './talk-actions'
import type { Lines } from './use-lines'

type Props = Pick<Lines, 'next' | 'keep' | 'goOnFrom'> & {
  readonly storyId: string
  readonly more: TalkActions['more']
}

/** Fetches older lines below those that are there. */
export function More({ storyId, next, keep, goOnFrom, more }: Props) {
  const words = useTranslations('talk')
  const [isPending, start] = useTransition()
  const [hasFailed, setFailed] = useState(false)
  if (next === null) return null
  const fetchOlder = async () => {
    const page = await more({ storyId, cursor: next }).catch(() => null)
    setFailed(page === null)
    if (!page) return
    keep(page.lines)
    goOnFrom(page.next)
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <Refused no={hasFailed ? 'failed' : null} />
      <Button size="small" isPending={isPending} onPress={() => start(fetchOlder)}>
        {words('more')}
      </Button>
    </div>
  )
}
