import { makeMove } from '@/commands/make-move'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import type { Package } from '@/newsroom/story/package'
import type { deskOn, Ids } from '@/testing/builders/desk'
import { chief, reporter } from '@/testing/cast'

const MINUTE = 60_000

type Desk = ReturnType<typeof deskOn>

/** Publishes with the renderer readers get, a minute later than whatever was before. */
export const printOn =
  (desk: Desk) =>
  async (ids: Ids): Promise<Ids> => {
    desk.clock.now = new Date(desk.clock.now.getTime() + MINUTE)
    const { headHash: hash } = await desk.head(ids)
    const context = { ...desk.as(chief), render: renderFragment, rendererVersion: RENDERER_VERSION }
    const made = await makeMove(context, { ...ids, move: 'publish', hash })
    if (!made.ok) throw new Error(`publish refused: ${JSON.stringify(made.refusal)}`)
    return ids
  }

/** Changes a live piece as its next edition, reviewed and published like any other. */
export const changeOn =
  (desk: Desk) =>
  async (ids: Ids, kind: ChangeKind, is: Package): Promise<Ids> => {
    const next = await desk.must(reporter, ids, 'startNext', { kind })
    const own = { ...ids, editionId: next.editionId }
    await desk.save(reporter, own, is)
    await desk.must(reporter, own, 'file')
    await desk.approve(own)
    return printOn(desk)(own)
  }
