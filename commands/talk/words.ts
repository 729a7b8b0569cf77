import { z } from 'zod'
import { callable } from '@/db/queries/mentionable'
import { stop } from '@/newsroom/issue'
import { done, type Result, refused } from '@/newsroom/result'
import { mentionsIn } from '@/newsroom/talk/pieces'
import { withNames } from '@/newsroom/talk/with-names'
import type { Talk } from './talk'

export const Words = z.string().trim().min(1).max(4_000)

/** What is kept of a remark: its text, and the ids of those it calls. */
export type Said = {
  readonly text: string
  readonly mentions: { readonly people: readonly string[]; readonly desks: readonly string[] }
}

const saidAs = (text: string): Said => {
  const idsOf = (type: 'person' | 'desk') =>
    mentionsIn(text).flatMap((mention) => (mention.type === type ? [mention.id] : []))
  return { text, mentions: { people: idsOf('person'), desks: idsOf('desk') } }
}

/** Calls only those who may read the story, by the name the newsroom knows; refused with the names of all others. */
export const wordsFor = async ({ tx, story }: Talk, text: string): Promise<Result<Said>> => {
  const called = mentionsIn(text)
  const names = await callable(tx, story, called)
  const strangers = called.filter(({ id }) => !names.has(id))
  if (strangers.length === 0) return done(saidAs(withNames(text, names)))
  const issues = strangers.map(({ name }) => stop('talk', 'mayNotRead', { values: { name } }))
  return refused({ kind: 'notReady', issues })
}

/** The same for words that must not be refused: whoever may not be called is only named. */
export const wordsAnyhow = async ({ tx, story }: Talk, text: string): Promise<Said> =>
  saidAs(withNames(text, await callable(tx, story, mentionsIn(text))))

/** An outside reviewer calls nobody of the house. */
export const wordsOfGuest = (text: string): Said => saidAs(withNames(text, new Map()))
