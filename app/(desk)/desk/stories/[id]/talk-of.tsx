import { Talk, type TalkProps } from '@/components/desk/talk/talk'
import type { TalkActions } from '@/components/desk/talk/talk-actions'
import { database } from '@/db/connect'
import { conversation } from '@/db/queries/talk/conversation'
import type { Actor } from '@/newsroom/people/actor'
import {
  findThreadAction,
  mentionableAction,
  moreTalkAction,
  openThreadAction,
  reopenThreadAction,
  replyAction,
  resolveThreadAction,
  retractCommentAction,
} from './talk-actions'

const ACTIONS: TalkActions = {
  open: openThreadAction,
  reply: replyAction,
  resolve: resolveThreadAction,
  reopen: reopenThreadAction,
  retract: retractCommentAction,
  more: moreTalkAction,
  find: findThreadAction,
  callable: mentionableAction,
}

/** The talk on a story, ready to be shown, and how much of it waits; null where this person may not read the story. */
export const talkOf = async (viewer: Actor, shown: Omit<TalkProps, 'conversation' | 'actions'>) => {
  const said = await conversation(database(), viewer, shown)
  return said && { panel: <Talk {...shown} conversation={said} actions={ACTIONS} />, open: said.open }
}
