import { z } from 'zod'
import { isKind } from '@/newsroom/audit/every-kind'
import type { Grant } from '@/newsroom/people/roles'
import { ROLES } from '@/newsroom/people/roles'
import { type DeskName, grantWords } from './grant-words'

type Words = (key: string, values?: Record<string, string | number>) => string

export type AuditEntry = {
  readonly kind: string
  readonly actor: { readonly name: string } | null
  readonly subjectType: string
  readonly subjectId: string | null
  readonly subjectName: string | null
  readonly detail: Readonly<Record<string, unknown>>
  /** About a story that is kept from whoever reads the record. */
  readonly isHidden?: boolean
}

/** What the sentences need besides the entry: translators of `audit` and `people`, and how desks are called. */
export type Speaking = { readonly audit: Words; readonly people: Words; readonly desks: readonly DeskName[] }

const Grants = z.array(z.object({ role: z.enum(ROLES), deskId: z.string().nullable() }))
const Plain = z.union([z.string(), z.number()]).transform(String)

const spoken = ({ audit, people, desks }: Speaking, value: unknown): string => {
  const grants = Grants.safeParse(value)
  const inWords = (held: readonly Grant[]) =>
    grantWords(people, desks, held, (at) => at.join(' · ')).join(', ') || people('noRole')
  return grants.success ? inWords(grants.data) : (Plain.safeParse(value).data ?? audit('nothing'))
}

const subjectOf = ({ audit }: Speaking, { kind, subjectId, subjectName, isHidden = false }: AuditEntry): string => {
  if (isHidden) return audit('limited')
  if (subjectName) return subjectName
  return audit(kind === 'signInRefused' && subjectId === null ? 'unknownAccount' : 'gone')
}

/** Nobody signed in is "somebody"; what the house does by itself is done by the house. */
const actorOf = ({ audit }: Speaking, { kind, actor }: AuditEntry): string =>
  actor?.name ?? audit(kind === 'signInRefused' ? 'somebody' : 'house')

/** One entry of the record as one sentence. */
export const auditSentence = (speaking: Speaking, entry: AuditEntry): string => {
  if (!isKind(entry.kind)) return entry.kind
  const { address, ended, before, after, move } = entry.detail
  return speaking.audit(`sentences.${entry.kind}`, {
    actor: actorOf(speaking, entry),
    subject: subjectOf(speaking, entry),
    address: Plain.safeParse(address).data ?? speaking.audit('nothing'),
    count: z.number().safeParse(ended).data ?? 1,
    move: isKind(move) ? speaking.audit(`kinds.${move}`) : speaking.audit('nothing'),
    before: spoken(speaking, before),
    after: spoken(speaking, after),
  })
}
