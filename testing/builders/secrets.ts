import { saveFilter } from '@/commands/work/lists/save-filter'
import { shareFilter } from '@/commands/work/lists/share-filter'
import { setDeadline } from '@/commands/work/set-deadline'
import { setEmbargo } from '@/commands/work/set-embargo'
import { chief, DESK, editor, legal, reporter } from '../cast'
import type { deskOn, Ids } from './desk'
import { copyOf, note, piece } from './package'
import { call, talkingOn } from './talk'

/** A word that stands in everything of these stories, and nowhere else. */
export const SECRET = 'Zwitscherling'

const said = (slug: string, more: Parameters<typeof piece>[0] = {}) =>
  piece({ slug, headline: `${SECRET} ${slug}`, copy: copyOf(`Only the ${SECRET} knows: ${slug}.`), ...more })

const NOON = { date: '2026-03-02', time: '20:00', zone: 'Asia/Taipei' } as const
const HURRY = { urgency: 'breaking', reason: 'The harbour is burning; nobody else is up.' } as const

export type Secrets = Readonly<Record<'filed' | 'returned' | 'planned' | 'owed' | 'corrected' | 'kept', Ids>>

/** Stories of one desk in every situation a list is made for, with talk, notices and a list shared at the desk. */
export const keepSecrets = async (desk: ReturnType<typeof deskOn>): Promise<Secrets> => {
  const filed = await desk.filed(said('filed'))
  await setDeadline(desk.as(editor), { ...filed, deadline: NOON })
  await setEmbargo(desk.as(editor), { ...filed, until: NOON, source: SECRET, reason: SECRET })
  await talkingOn(desk.db).open(editor, filed, { text: `${call(reporter)} the ${SECRET}?`, blocking: true })

  const returned = await desk.filed(said('returned'))
  await desk.must(editor, returned, 'sendBack', { comment: `More of the ${SECRET}.` })

  const planned = await desk.approved(said('planned'))
  await desk.must(chief, planned, 'schedule', { publishAt: NOON })

  const owed = await desk.written(said('owed'))
  await desk.must(chief, owed, 'forcePublish', HURRY)

  const live = await desk.published(said('corrected'))
  const next = await desk.must(reporter, live, 'startNext', { kind: 'correction' })
  const corrected = { ...live, editionId: next.editionId }
  await desk.save(reporter, corrected, said('corrected', { note: note({ wrong: SECRET, right: SECRET }) }))

  const kept = await desk.approved(said('kept'))
  const list = await saveFilter(desk.as(legal), { name: SECRET, query: `q=${SECRET}` })
  if (!list.ok) throw new Error('The list was not kept.')
  await shareFilter(desk.as(legal), { id: list.value.id, deskId: DESK })
  return { filed, returned, planned, owed, corrected, kept }
}
