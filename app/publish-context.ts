import type { PublishContext } from '@/commands/moves/scene'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { isFresh } from '@/newsroom/people/fresh-sign-in'
import { contextFor } from './context'
import type { Viewer } from './viewer'

/** For moves, one of which draws what readers get. */
export const publishContextFor = (viewer: Viewer): PublishContext => ({
  ...contextFor(viewer),
  render: renderFragment,
  rendererVersion: RENDERER_VERSION,
  freshSignIn: isFresh(viewer.confirmedAt, new Date()),
})
