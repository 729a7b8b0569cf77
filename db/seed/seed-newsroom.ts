import { type AddResponsible, addResponsible } from '@/commands/evidence/add-responsible'
import type { Renderer } from '@/commands/moves/scene'
import { record } from '@/commands/record'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import { hashPassword } from '@/platform/password'
import { agreed, contextAt, type Stage } from './actors'
import { aroundThePieces } from './around'
import { seedDeclaration, seedElection } from './declared'
import { seedDisclaimers } from './disclaimers'
import { furnish } from './furnish'
import { makeOldNews } from './old-news'
import { hangPictures } from './pictures'
import { ENGLISH } from './pieces/english'
import { SIMPLIFIED } from './pieces/simplified'
import { TRADITIONAL } from './pieces/traditional'
import { play, storyOf } from './play'
import { seedReviewRules } from './review-rules'
import { seedTermLists } from './term-lists'

export type Seed = Renderer & {
  readonly db: Db
  readonly password: string
  readonly now: () => Date
  readonly newId: () => string
}

const HOUSE_AGE_DAYS = 30

/** Who answers for what the sample newsroom publishes, from its first day. */
const answering = (opened: Date): AddResponsible => ({
  name: 'The Harbour Post',
  nature: 'legal',
  contact: 'editor@example.com',
  from: opened.toISOString().slice(0, 10),
  to: '',
})

/**
 * Fills an empty database with the sample newsroom, in one transaction: a start that is killed half-way leaves it
 * empty. Every piece goes through the same commands as everybody's, at times told relative to now.
 */
export const seedNewsroom = async ({ db, password, now, newId, ...renderer }: Seed): Promise<void> => {
  const at = now()
  const opened = new Date(at.getTime() - HOUSE_AGE_DAYS * 86_400_000)
  const passwordHash = await hashPassword(password)
  await db.transaction(async (tx) => {
    const stage: Stage = { ...renderer, tx, newId }
    const house = await furnish(tx, { newId, at: opened, passwordHash })
    const { legal, chief, admin, reporter } = house.cast
    await record(tx, SYSTEM, opened, { kind: 'foundNewsroom', subjectType: 'newsroom', subjectId: null })
    await seedDisclaimers(tx, { legalId: legal.id, chiefId: chief.id, adminId: admin.id, newId, at: opened })
    await seedReviewRules(stage, house, opened)
    await seedTermLists(stage, house, opened)
    agreed(await addResponsible(contextAt(stage, admin, opened), answering(opened)), 'who answers')
    await seedDeclaration(stage, house, opened)
    await seedElection(stage, house, at)
    const pictures = await hangPictures(contextAt(stage, reporter, opened))
    const newsroom = { ...house, pictures, now: at }
    const pieces = [...ENGLISH, ...TRADITIONAL, ...SIMPLIFIED].flatMap((piece) => storyOf(stage, piece, newsroom))
    await play([...pieces, ...aroundThePieces(stage, newsroom)])
    await makeOldNews(tx, at)
  })
}
