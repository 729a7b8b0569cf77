import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { move } from '@/db/schema/review'
import type { Ids } from '@/testing/builders/desk'
import { editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addNotice } from './add-notice'
import { ALL, choicesOn, supplied, without } from './choosing-for-test'
import { dropNotice } from './drop-notice'
import { takeBackChoice } from './take-back-choice'

const { db } = await testDatabase()
const { desk, book, entries, headOf, carried, isHand, asked } = await choicesOn(db)

describe('what the rules only suggest', () => {
  it('is dropped by whoever writes, and stands again when they take that back', async () => {
    const ids = await desk.written(supplied('dropped'))
    const made = await dropNotice(desk.as(reporter), { ...ids, templateId: entries.suggested })
    expect(await carried(ids)).toEqual(without('suggested'))
    const choiceId = made.ok ? made.value.choiceId : ''
    await takeBackChoice(desk.as(reporter), { ...ids, choiceId })
    expect(await carried(ids)).toEqual(ALL)
  })

  it('is dropped, and what is required is not', async () => {
    const ids = await desk.written(supplied('not-dropped'))
    expect(await dropNotice(desk.as(reporter), { ...ids, templateId: entries.needed })).toMatchObject({
      refusal: { key: 'notSuggested' },
    })
  })
})

describe('a notice added by hand', () => {
  const add = (who: Player, ids: Ids, templateId: string) =>
    addNotice(desk.as(who), { ...ids, templateId, placement: 'top' })

  it('stands where it was put, once, and makes a hand of whoever put it there', async () => {
    const ids = await desk.written(supplied('added'))
    expect(await isHand(editor, ids)).toBe(false)
    expect(await add(editor, ids, entries.other)).toMatchObject({ ok: true })
    expect(await headOf(ids)).toMatchObject({ kind: 'choice', authorId: editor.id })
    expect((await headOf(ids)).notices).toContainEqual(expect.objectContaining({ key: 'other', placement: 'top' }))
    expect(await add(editor, ids, entries.other)).toMatchObject({ refusal: { key: 'carried' } })
    expect(await isHand(editor, ids)).toBe(true)
  })

  it('comes from the approved book, not from what was withdrawn', async () => {
    const ids = await desk.written(supplied('withdrawn'))
    const { id } = await book.add({ key: 'gone', effect: null })
    await db.update(disclaimerTemplate).set({ withdrawnAt: new Date() }).where(eq(disclaimerTemplate.id, id))
    expect(await add(reporter, ids, id)).toMatchObject({ refusal: { key: 'notInForce' } })
  })

  it('voids an approval, which names the part, and not while nothing readers get has changed', async () => {
    const ids = await desk.approved(supplied('voided'))
    await asked(reporter, ids)
    expect((await desk.head(ids)).state).toBe('approved')
    expect(await add(reporter, ids, entries.other)).toMatchObject({ value: { voided: ['disclaimers'] } })
    expect((await desk.head(ids)).state).toBe('in_review')
    const [voided] = await db
      .select()
      .from(move)
      .where(and(eq(move.editionId, ids.editionId), eq(move.move, 'voidApproval')))
    expect(voided?.detail).toMatchObject({ parts: ['disclaimers'], changedBy: reporter.id })
  })

  it('is not put there by whoever may not write the text now', async () => {
    const ids = await desk.filed(supplied('not-theirs'))
    expect(await add(reporter, ids, entries.other)).toMatchObject({ refusal: { because: 'inReview' } })
  })
})
