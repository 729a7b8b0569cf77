'use client'

import { useEffect, useState } from 'react'
import { type Issue, stop } from '@/newsroom/issue'
import type { MarginTab } from '../margin/margin'
import { jumpToBlock } from '../surface/jump'
import { jumpToField, tabOf } from './jump-to-field'
import type { WritingDesk } from './open-desk'

/** Words that are gone have no place in the copy any more: what is said of them has. */
const GONE = stop('note', 'unrecorded')

/** Which part of the margin is shown, and the way from an issue to its place. */
export const useMargin = (desk: WritingDesk) => {
  const [tab, setTab] = useState<MarginTab>('source')
  const [isOpen, setOpen] = useState(false)
  const show = (next: MarginTab) => {
    setTab(next)
    setOpen(true)
  }
  useEffect(() => {
    const follow = () => {
      if (!window.location.hash.startsWith('#talk')) return
      setTab('talk')
      setOpen(true)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const close = () => setOpen(false)
  const jump = (issue: Issue) => {
    const editor = desk.taken.editor()
    close()
    if (issue.at !== undefined && editor !== null && jumpToBlock(editor, issue.at)) return
    const place = issue.field === 'copy' && issue.at !== undefined ? GONE : issue
    const target = tabOf(place)
    if (target !== null) show(target)
    requestAnimationFrame(() => jumpToField(place))
  }
  return { tab, isOpen, show, close, jump }
}
