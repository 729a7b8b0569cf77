'use client'

import '../editor.css'
import '../margin/margin.css'
import '../recovery/recovery.css'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Issue } from '@/newsroom/issue'
import type { Locale } from '@/newsroom/language/locales'
import { slugFrom } from '@/newsroom/story/slug'
import type { State } from '@/newsroom/workflow/states'
import { ChecksPanel } from '../margin/checks-panel'
import { DetailsPanel } from '../margin/details-panel'
import { type Glance, HistoryPanel } from '../margin/history-panel'
import { Margin, type MarginTab } from '../margin/margin'
import { SourcePanel } from '../margin/source-panel'
import { useKeeper } from '../saving/use-keeper'
import type { Standing } from '../saving/wire'
import { CopyPaper } from '../surface/copy-paper'
import { jumpToBlock } from '../surface/jump'
import { HeadLines } from './head-lines'
import { jumpToField, tabOf } from './jump-to-field'
import { type Opened, openDesk } from './open-desk'
import type { Choices, Piece } from './piece'
import { StoryBar } from './story-bar'
import { Trouble } from './trouble'

export type StoryDeskProps = Opened & {
  readonly edition: { readonly n: number; readonly state: State }
  readonly standing: Standing
  readonly choices: Choices
  readonly history: readonly Glance[]
  /** Why this person only reads; null: they write. A key of `editor.reading`. */
  readonly reading: string | null
  /** Language of the interface. */
  readonly locale: Locale
}

/** The story screen: bar, column, margin. One piece, one keeper, for as long as the page is open. */
export function StoryDesk(props: StoryDeskProps) {
  const router = useRouter()
  const [desk] = useState(() => openDesk(props))
  const state = useKeeper(desk.kept)
  const [standing, setStanding] = useState(props.standing)
  const [tab, setTab] = useState<MarginTab>('source')
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    desk.hearStanding((next) => {
      setStanding(next)
      // An approval this save has voided changes the moves on offer, which only the server knows.
      if (next.state !== props.edition.state) router.refresh()
    })
    return () => desk.hearStanding(null)
  }, [desk, router, props.edition.state])

  const piece: Piece = {
    pkg: state.mine,
    change: desk.change,
    isReadOnly: props.reading !== null || state.trouble?.kind === 'closed',
  }
  const show = (next: MarginTab) => {
    setTab(next)
    setOpen(true)
  }
  const jump = (issue: Issue) => {
    const editor = desk.taken.editor()
    setOpen(false)
    if (issue.at !== undefined && editor !== null && jumpToBlock(editor, issue.at)) return
    const target = tabOf(issue)
    if (target !== null) show(target)
    requestAnimationFrame(() => jumpToField(issue))
  }
  return (
    <div className="story-screen">
      <StoryBar
        storyId={props.storyId}
        edition={{ ...props.edition, state: standing.state }}
        state={state}
        onRetry={desk.kept.saveNow}
      />
      <main className="story-column">
        <Trouble desk={desk} state={state} opened={props} reading={props.reading} />
        <HeadLines piece={piece} onComposing={desk.kept.composing} />
        <CopyPaper desk={desk} piece={piece} />
      </main>
      <Margin
        tab={tab}
        isOpen={isOpen}
        onTab={show}
        onClose={() => setOpen(false)}
        issues={standing.issues}
        panels={{
          source: <SourcePanel piece={piece} notices={<ul>{standing.notices.map((n) => <li key={n.key}>{n.text}</li>)}</ul>} />,
          checks: <ChecksPanel issues={standing.issues} onJump={jump} />,
          history: <HistoryPanel storyId={props.storyId} glances={props.history} />,
          details: <DetailsPanel piece={piece} choices={props.choices} pictures={desk.pictures} suggestSlug={(headline) => slugFrom(headline, state.mine.language)} automaticSummary="" />,
        }}
      />
    </div>
  )
}
