import { type WriteRoute, writeRoute } from '@/commands/review-rules/write-route'
import type { Db } from '@/db/connect'
import { chief, type Player } from '../cast'
import { deskOn } from './desk'

const names = { 'zh-Hant': '三審', 'zh-Hans': '三审' }

/** A stage that asks for nothing, by an editor unless told otherwise. */
export const stage = (key: string, more: Partial<WriteRoute['stages'][number]> = {}): WriteRoute['stages'][number] => ({
  ...{ key, kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...more,
})

/** A new route of two reviews, as its form sends it. */
export const route = (en: string, more: Partial<WriteRoute> = {}): WriteRoute => ({
  ...{ key: null, base: 0, names: { ...names, en }, distinctPersons: true, onChange: 'recheck' },
  stages: [stage('review_1'), stage('review_2')],
  ...more,
})

/** Writes routes that nothing stands against. */
export const routesOn = (db: Db) => {
  const desk = deskOn(db)
  return async (en: string, more: Partial<WriteRoute> = {}, who: Player = chief) => {
    const result = await writeRoute(desk.as(who), route(en, more))
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
}
