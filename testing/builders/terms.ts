import { addTermList } from '@/commands/terms/add-term-list'
import { approveTerms } from '@/commands/terms/approve-terms'
import { writeTerms } from '@/commands/terms/write-terms'
import { termPage } from '@/db/queries/terms/term-page'
import type { Term } from '@/newsroom/machine-check/term'
import { admin, chief, type Player } from '../cast'
import type { deskOn } from './desk'

/** A term that lacks nothing. */
export const term = (more: Partial<Term> = {}): Term => ({
  text: 'irregardless',
  form: 'plain',
  category: 'typo',
  level: 'block',
  replacement: 'regardless',
  locale: 'en',
  validFrom: null,
  validTo: null,
  owner: '',
  note: '',
  ...more,
})

/** Lists of words on a desk: written by the chief, put into force by the admin. */
export const listsOn = (desk: ReturnType<typeof deskOn>) => {
  const opened = async (name: string): Promise<string> => {
    const added = await addTermList(desk.as(chief), { name })
    if (!added.ok) throw new Error(`list refused: ${added.refusal.kind}`)
    return added.value.listId
  }

  const draftOf = async (listId: string) => (await termPage(desk.db, chief, { listId }))?.draft ?? null

  const written = async (listId: string, terms: readonly Term[], who: Player = chief) => {
    const basedOn = (await draftOf(listId))?.writtenAt ?? null
    return writeTerms(desk.as(who), { listId, terms: [...terms], changeNote: '', basedOn })
  }

  const approved = async (listId: string, who: Player = admin) => {
    const draft = await draftOf(listId)
    if (!draft) throw new Error('no draft to approve')
    return approveTerms(desk.as(who), { listId, versionId: draft.versionId, seen: draft.hash })
  }

  /** The next version of the list is in force. */
  const inForce = async (listId: string, terms: readonly Term[]) => {
    const made = [await written(listId, terms), await approved(listId)]
    const no = made.find((one) => !one.ok)
    if (no && !no.ok) throw new Error(`terms refused: ${JSON.stringify(no.refusal)}`)
  }

  return { opened, draftOf, written, approved, inForce }
}
