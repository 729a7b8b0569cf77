import { makeMove } from '@/commands/make-move'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import type { Package } from '@/newsroom/story/package'
import type { deskOn, Ids } from '@/testing/builders/desk'
import { copyOf, note, piece } from '@/testing/builders/package'
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

export const WRONG = 'An earlier version gave the opening hour as nine.'
export const TOLD = note({ severity: 'material', wrong: WRONG, right: 'It is ten.', text: '', place: 'bottom' })

/** A piece with an error in it. */
export const stood = (slug: string, more: Partial<Package> = {}) =>
  piece({ slug, copy: copyOf('The library opens at 9:00 on Fridays.', 'Entry is free.'), ...more })

/** The same, put right and owned up to. */
export const stands = (slug: string, more: Partial<Package> = {}) =>
  stood(slug, { copy: copyOf('The library opens at 10:00 on Fridays.', 'Entry is free.'), note: TOLD, ...more })

/** Prints a piece with the error, and corrects it. */
export const correctOn =
  (desk: Desk) =>
  async (slug: string, more: Partial<Package> = {}): Promise<Ids> =>
    changeOn(desk)(await printOn(desk)(await desk.approved(stood(slug))), 'correction', stands(slug, more))
