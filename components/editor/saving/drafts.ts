import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Package } from '@/newsroom/story/package'

/** A text as it stood on this device, kept until the server has it. */
export type LocalDraft = {
  readonly personId: string
  readonly storyId: string
  readonly editionId: string
  /** Of the open page that typed it: two tabs keep two drafts, and neither clears the other's. */
  readonly clientId: string
  /** What the writing began from, so that a recovered draft can be merged and not only compared. */
  readonly base: { readonly seq: number; readonly package: Package }
  readonly package: Package
  readonly at: number
}

type Cupboard = DBSchema & { draft: { key: [string, string, string]; value: LocalDraft } }

const NAME = 'stet'

const cupboard = (): Promise<IDBPDatabase<Cupboard>> =>
  openDB<Cupboard>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('draft', { keyPath: ['personId', 'editionId', 'clientId'] })
    },
  })

/** The key holds the person: a draft is never offered to anybody else on the same device. */
const within = async <T>(work: (db: IDBPDatabase<Cupboard>) => Promise<T>): Promise<T> => {
  const db = await cupboard()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

export const keepDraft = (draft: LocalDraft): Promise<unknown> => within((db) => db.put('draft', draft))

/** Every draft of this person for this edition, the newest first. */
export const draftsOf = async (personId: string, editionId: string): Promise<readonly LocalDraft[]> => {
  const range = IDBKeyRange.bound([personId, editionId], [personId, editionId, []])
  const found = await within((db) => db.getAll('draft', range))
  return found.toSorted((one, other) => other.at - one.at)
}

export type DraftKey = Pick<LocalDraft, 'personId' | 'editionId' | 'clientId'>

export const clearDraft = ({ personId, editionId, clientId }: DraftKey): Promise<void> =>
  within((db) => db.delete('draft', [personId, editionId, clientId]))

/** For signing out: nothing written here stays readable on a shared machine. */
export const clearAllDrafts = (): Promise<void> => within((db) => db.clear('draft'))
