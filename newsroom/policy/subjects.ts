import type { State } from '@/newsroom/workflow/states'
import type { Takers } from '@/newsroom/workflow/takes-stage'

export type DeskSubject = { readonly deskId: string }

export type StorySubject = DeskSubject & {
  readonly startedBy: string
  readonly assigneeId: string | null
  /** Ids of the people and desks who alone may know of it; null: everybody whom the rest of the policy lets. */
  readonly limitedTo: readonly string[] | null
}

export type EditionSubject = StorySubject & {
  readonly state: State
  /** Whom the stage the piece waits at is for; null while nobody reviews. */
  readonly stage: Takers | null
}

/** `openedBy: null`: somebody outside. */
export type ThreadSubject = StorySubject & { readonly openedBy: string | null; readonly blocking: boolean }

/** `ofRecord`: said in a move, as an opinion is. */
export type CommentSubject = StorySubject & { readonly authorId: string | null; readonly ofRecord: boolean }

/** `hands`: everybody who wrote in the package the finding is about. */
export type FindingSubject = StorySubject & { readonly hands: readonly string[] }

/** `hands`: everybody who wrote in the piece that carries the notice. */
export type NoticeSubject = StorySubject & { readonly hands: readonly string[] }
/** `chosenBy`: whoever asks that a notice be left out. */
export type WaiverSubject = NoticeSubject & { readonly chosenBy: string }

/** `recordedBy`: whoever wrote down that something is wrong. */
export type RecordedErrorSubject = DeskSubject & { readonly recordedBy: string | null }

/** `isOn`: rules hold because of it now. */
export type ElectionSubject = { readonly addedBy: string; readonly isOn: boolean }
/**
 * `law`: those who answer for the law of the notices about AI, whose word it takes where the table says less than the
 * usual one; null: it nowhere does.
 */
export type GradeTableSubject = { readonly writers: readonly string[]; readonly law: readonly string[] | null }
export type VersionSubject = { readonly writers: readonly string[] }
export type PictureSubject = { readonly uploadedBy: string }
export type FilterSubject = { readonly personId: string; readonly deskId: string | null }
export type AccountSubject = { readonly personId: string }

/** What each action is asked about. An action without a subject takes none. */
export type Subjects = {
  'story.list': [desk: DeskSubject]
  'story.read': [story: StorySubject]
  'story.start': [desk: DeskSubject]
  'story.write': [edition: EditionSubject]
  'story.assign': [story: StorySubject]
  'story.share': [story: StorySubject]
  'story.claim': [story: StorySubject]
  'story.handOver': [story: StorySubject]
  'story.plan': [story: StorySubject]
  'story.hold': [story: StorySubject]
  'story.liftEmbargo': [story: StorySubject]
  'story.clearLegal': [story: StorySubject]
  'story.clearMajor': [story: StorySubject]
  'story.limit': [story: StorySubject]
  'story.openLimited': []
  'report.handle': [desk: DeskSubject]
  'filter.change': [filter: FilterSubject]
  'talk.say': [story: StorySubject]
  'talk.block': [story: StorySubject]
  'talk.resolve': [thread: ThreadSubject]
  'talk.retract': [comment: CommentSubject]
  'disclaimer.read': []
  'disclaimer.write': []
  'disclaimer.approve': [version: VersionSubject]
  'elections.keep': []
  'elections.takeBack': [election: ElectionSubject]
  'house.declare': []
  'house.confirm': [declaration: VersionSubject]
  'grades.write': []
  'grades.agree': [table: GradeTableSubject]
  'routes.manage': []
  'terms.manage': []
  'terms.approve': [version: VersionSubject]
  'finding.dismiss': [finding: FindingSubject]
  'notice.acknowledge': [notice: NoticeSubject]
  'waiver.approve': [waiver: WaiverSubject]
  'sampling.read': [desk: DeskSubject]
  'sampling.draw': [desk: DeskSubject]
  'sampling.takeBack': [error: RecordedErrorSubject]
  'people.manage': []
  'settings.manage': []
  'audit.read': []
  'mail.manage': []
  'partners.manage': []
  'media.upload': []
  'media.read': [picture: PictureSubject]
  'account.own': [account: AccountSubject]
}

export type Action = keyof Subjects
