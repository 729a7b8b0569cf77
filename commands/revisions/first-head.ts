import type { EditionRow, RevisionRow, Work } from '@/db/queries/lock-edition'
import { COPY_VERSION } from '@/newsroom/copy/upgrade/upgrade'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Package } from '@/newsroom/story/package'
import { HASH_VERSION, packageHash, partHashes } from '@/newsroom/story/package-hash'
import type { EditionKind } from '@/newsroom/workflow/states'
import { listed } from './listed'
import { UNPLANNED } from './unplanned'

type Begun = {
  readonly storyId: string
  readonly editionId: string
  /** Of the revision. */
  readonly id: string
  readonly kind: EditionKind
  readonly n: number
  readonly package: Package
  readonly notices: readonly Notice[]
  /** Null when the text is only cut from the edition before. */
  readonly authorId: string | null
  readonly changedBy?: string | null
  /** How the text came to be, where nobody has typed it. */
  readonly came?: RevisionRow['kind']
  readonly at: Date
}

/** A new edition as a draft, with its first revision. */
export const firstHead = (begun: Begun): Pick<Work, 'edition' | 'head'> => {
  const parts = partHashes(begun.package, begun.notices, begun.kind)
  const hash = packageHash(parts)
  const edition: EditionRow = {
    id: begun.editionId,
    storyId: begun.storyId,
    n: begun.n,
    kind: begun.kind,
    state: 'draft',
    headSeq: 1,
    headHash: hash,
    filedBy: null,
    filedAt: null,
    changedAt: begun.at,
    changedBy: begun.changedBy ?? begun.authorId,
    newest: true,
    ...UNPLANNED,
    failedOn: null,
    ...listed(begun.package),
  }
  const head: RevisionRow = {
    id: begun.id,
    editionId: begun.editionId,
    seq: 1,
    parentSeq: null,
    kind: begun.came ?? 'autosave',
    name: null,
    authorId: begun.authorId,
    at: begun.at,
    schemaVersion: COPY_VERSION,
    package: begun.package,
    notices: begun.notices,
    partHashes: parts,
    packageHash: hash,
    hashVersion: HASH_VERSION,
  }
  return { edition, head }
}
