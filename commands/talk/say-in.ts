import { deskPeople } from '@/db/queries/desk-people'
import { comment } from '@/db/schema/talk'
import { announceStory } from '../notifications/announce'
import { tell } from '../notifications/tell'
import type { Hearers } from './hearers'
import type { Talk } from './talk'
import type { Said } from './words'

/** Adds a remark to a thread. Those called are told so; the others are told of it, nobody twice. */
export const sayIn = async (talk: Talk, threadId: string, said: Said, hearers: Hearers): Promise<string> => {
  const { tx, story, at, newId, by } = talk
  const id = newId()
  await tx
    .insert(comment)
    .values({ id, threadId, authorId: by.personId, guestId: by.guestId, text: said.text, mentions: said.mentions, at })
  const event = { storyId: story.id, by: by.personId, detail: { threadId }, at }
  const called = [...said.mentions.people, ...(await deskPeople(tx, said.mentions.desks))]
  await tell(tx, { ...event, kind: 'mentioned', to: called, key: `mentioned:${id}` })
  const others = hearers.to.filter((person) => !called.includes(person))
  await tell(tx, { ...event, kind: hearers.kind, to: others, key: `${hearers.kind}:${id}` })
  await announceStory(tx, story.id)
  return id
}
