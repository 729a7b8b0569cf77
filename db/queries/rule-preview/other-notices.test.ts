import { eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addRule } from '@/commands/add-rule'
import { approveRule } from '@/commands/approve-rule'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { EffectOnPiece } from '@/newsroom/disclaimers/preview/on-screen'
import { ORIGINAL } from '@/newsroom/story/source'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { ON_SCREEN } from './count-effects'
import { type AskedRule, previewRule } from './preview-rule'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const LATER = new Date('2026-03-12T02:00:00Z')
const NOTHING = { stopped: 0, gains: 0, loses: 0, moves: 0, displaces: 0, returns: 0, comesBack: 0 }
const city = { fact: 'topics', op: 'has', value: 'city' } as const
const SAID = { effect: 'require', jurisdictions: [], placement: null, effectiveTo: null } as const

const idOf = async (key: string) => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
  return row?.id ?? expect.fail(`no ${key}`)
}

const ownWork = async () => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, 'own-work'))
  return row?.name
}

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await desk.published(piece({ slug: 'the-first-piece', headline: 'the first piece' }))
  const wire = { ...ORIGINAL, type: 'wire', name: 'Harbour Wire' } as const
  await desk.published(piece({ slug: 'a-wire-piece', headline: 'a wire piece', source: wire }))
  const both = [await idOf('own-work'), await idOf('ai-generated')]
  await db.update(disclaimerTemplate).set({ exclusiveGroup: 'about-us' }).where(inArray(disclaimerTemplate.id, both))
})

const told = ({ effect, other }: EffectOnPiece) => (other ? `${effect} ${other.name}` : effect)

const changed = async (said: Partial<AskedRule['said']>, ruleId: string | null = null) => {
  const asked = { ...SAID, when: city, priority: 900, ...said }
  const templateId = await idOf('ai-generated')
  const shown = await previewRule(db, legal, {
    ...{ templateId, ruleId, said: asked, effectiveFrom: null, at: LATER, limits: ON_SCREEN },
  })
  const named = shown?.pieces.map(({ headline, effects }) => `${effects.map(told).join(', ')}: ${headline}`)
  return { ...shown?.counts, named: named?.toSorted() }
}

describe('a rule about one of several notices of which a piece carries one', () => {
  it('counts and names the pieces that would lose another of them, which comes back once the rule ends', async () => {
    const other = await ownWork()
    const first = `gains, displaces ${other}, comesBack ${other}: the first piece`
    const shown = await changed({})
    expect(shown).toEqual({
      ...NOTHING,
      gains: 2,
      displaces: 1,
      comesBack: 1,
      named: ['gains: a wire piece', first].toSorted(),
    })
  })

  it('counts those that get it back, where the stronger one would no longer be asked for', async () => {
    const other = await ownWork()
    const inForce = { ...SAID, jurisdictions: [], when: city, priority: 900, effectiveFrom: null }
    desk.clock.now = new Date('2026-03-11T02:00:00Z')
    const written = await addRule(desk.as(legal), { ...inForce, templateId: await idOf('ai-generated') })
    const ruleId = written.ok ? written.value.ruleId : ''
    expect(await approveRule(desk.as(chief), { ruleId, seen: desk.clock.now })).toMatchObject({ ok: true })
    const nowhere = { fact: 'language', op: 'eq', value: 'zh-Hans' } as const
    const narrowed = await changed({ when: nowhere }, ruleId)
    const first = `loses, returns ${other}: the first piece`
    expect(narrowed).toEqual({ ...NOTHING, loses: 2, returns: 1, named: ['loses: a wire piece', first].toSorted() })
    const moved = await changed({ placement: 'footer' }, ruleId)
    expect(moved).toMatchObject({ moves: 2, displaces: 0, comesBack: 1 })
  })
})
