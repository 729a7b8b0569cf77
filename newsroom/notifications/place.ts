import type { NoticeKind } from './kinds'

/** Where a declaration of the house is written, confirmed and read. */
export const DECLARATION_PLACE = '/desk/disclaimers/declaration'

/** Where the table of grades is written, agreed to and read. */
export const GRADES_PLACE = '/desk/disclaimers/grades'

/** About the house and no story: each kind at its own screen. */
const OF_HOUSE: Readonly<Partial<Record<NoticeKind, string>>> = {
  declarationWaits: DECLARATION_PLACE,
  declarationAnswered: DECLARATION_PLACE,
  gradesWait: GRADES_PLACE,
  gradesAnswered: GRADES_PLACE,
}

const REVIEW: readonly NoticeKind[] = ['filed', 'stageOpened', 'waiverWaits']

type Notice = {
  readonly kind: NoticeKind
  readonly storyId: string | null
  readonly detail: Readonly<Record<string, string | number>>
}

/** The parts of a template's page; a version is on top of it. */
const PARTS: Readonly<Record<string, string>> = { rule: '#rules', ruleEnd: '#rules', standIn: '#stand-ins' }

/** A page of the book, or a part of it: where a version, a rule, a stand-in or a reissue of a template is answered. */
export const placeInBook = ({ template, thing, job }: Notice['detail']): string => {
  const page = `/desk/disclaimers/${template}`
  return job === undefined ? `${page}${PARTS[String(thing)] ?? ''}` : `${page}/reissue/${job}`
}

/** Where a notice leads: to where something can be done about it. */
export const placeOf = ({ kind, storyId, detail }: Notice): string => {
  const ofHouse = OF_HOUSE[kind]
  if (ofHouse !== undefined) return ofHouse
  if (kind === 'bookTakenIn') return '/desk/disclaimers'
  if (storyId === null) return detail.template === undefined ? '/desk' : placeInBook(detail)
  const { threadId } = detail
  const story = `/desk/stories/${storyId}`
  if (kind === 'errorReported') return '/desk/reports'
  if (threadId !== undefined) return `${story}#talk-${threadId}`
  return REVIEW.includes(kind) ? `${story}/review` : story
}

/** The notice's own address: it is read by following it. */
export const noticeHref = (id: string): string => `/desk/notifications/${id}`
