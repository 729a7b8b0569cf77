import { randomUUID } from 'node:crypto'
import { isNull } from 'drizzle-orm'
import { addResponsible } from '@/commands/evidence/add-responsible'
import { endResponsible } from '@/commands/evidence/end-responsible'
import type { MakeMove } from '@/commands/make-move'
import type { Db } from '@/db/connect'
import { editorialResponsibility } from '@/db/schema/evidence'
import { routeRule } from '@/db/schema/routes'
import { type AiUse, UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { admin, chief, DESK, editor, type Player, reporter } from '../cast'
import { deskOn, type Ids } from './desk'
import { hire, openNewsroom } from './newsroom'
import { piece } from './package'

export const second: Player = {
  ...editor,
  id: randomUUID(),
  name: 'Second Editor',
  slug: 'second-editor',
  email: 'second@example.com',
}
export const otherChief: Player = {
  ...chief,
  id: randomUUID(),
  name: 'Third Editor',
  slug: 'third-editor',
  email: 'third@x.org',
}
export const OPINION: Pick<MakeMove, 'opinion' | 'checks'> = {
  opinion: 'Direction, facts and wording read from the first line to the last.',
  checks: { accuracy: 'ok', sources: 'ok', plausibility: 'ok' },
}
export const GENERATED: AiUse = {
  ...UNSAID,
  grade: 'ai_generated_autonomous',
  systems: ['Model A', ' Model B '],
  note: 'All.',
}

let slugs = 0
/** A piece a machine wrote, under an address of its own. */
export const generated = (more: Partial<Package> = {}): Package => {
  slugs += 1
  return piece({ slug: `evidence-${slugs}`, ai: GENERATED, ...more })
}

/** Such a piece out of other sources: those take the three reviews here. */
export const compiled = (more: Partial<Package> = {}): Package =>
  generated({ source: { ...piece().source, type: 'compiled', name: 'Minutes' }, ...more })

/** A desk on which pieces go through three reviews, and a house somebody answers for. */
export const reviewingOn = (db: Db) => {
  const clock = { now: new Date('2026-11-25T02:00:00Z') }
  const desk = deskOn(db, clock)

  const open = async () => {
    await openNewsroom(db)
    await hire(db, [{ ...second, grants: [{ role: 'editor', deskId: DESK }] }, otherChief])
    const at = new Date('2026-01-01T00:00:00Z')
    await db
      .insert(routeRule)
      .values({ id: randomUUID(), routeKey: 'three_reviews', sourceType: 'compiled', addedAt: at })
  }

  const later = () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
  }

  const say = async (who: Player, ids: Ids, move: 'pass' | 'approve' = 'pass') => {
    later()
    await desk.look(who, ids)
    return desk.must(who, ids, move, OPINION)
  }

  /** Through three reviews and a proof. */
  const signedOff = async (pkg: Package = compiled()) => {
    const ids = await desk.filed(pkg)
    for (const who of [editor, second, chief, reporter]) await say(who, ids)
    await say(chief, ids, 'approve')
    return ids
  }

  /** Published after those. */
  const out = async (pkg: Package = compiled()) => {
    const ids = await signedOff(pkg)
    await desk.must(chief, ids, 'publish')
    return ids
  }

  const answering = async (more: { readonly from?: string; readonly to?: string } = {}) => {
    const held = { name: 'Harbour Post Ltd', nature: 'legal', contact: 'press@example.com' } as const
    const added = await addResponsible(desk.as(admin), { ...held, from: '2026-01-01', to: '', ...more })
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    return added.value.holderId
  }

  /** Ends whatever terms run. */
  const nobodyAnswers = async () => {
    const running = await db.select().from(editorialResponsibility).where(isNull(editorialResponsibility.toAt))
    for (const { id } of running) await endResponsible(desk.as(admin), { holderId: id })
    later()
  }

  return { ...desk, open, say, signedOff, out, answering, nobodyAnswers }
}
