/** Minutes a code from the mail holds, and seconds before another one is sent. */
export const CODE_MINUTES = 10
const RESEND_SECONDS = 60

/** Wrong codes in a row: five end a code, twenty-five the link. A million codes are then still a million. */
const TRIES_A_CODE = 5
const TRIES_A_LINK = 25

export type CodeFacts = { readonly codeUntil: Date | null; readonly codeTries: number }

export const codeUntil = (at: Date): Date => new Date(at.getTime() + CODE_MINUTES * 60_000)

const sentAt = (until: Date): number => until.getTime() - CODE_MINUTES * 60_000

/** May a code go out now? Not twice within a minute, and never after too many wrong ones. */
export const maySendCode = ({ codeUntil: until, codeTries }: CodeFacts, now: Date): boolean =>
  codeTries < TRIES_A_LINK && (until === null || now.getTime() - sentAt(until) >= RESEND_SECONDS * 1000)

/** A wrong code was one too many: the one that was sent ends with it. */
export const isWornOut = (codeTries: number): boolean => codeTries % TRIES_A_CODE === 0

/** The count with which a new code begins: what was left of the one before is not added to it. */
export const triesAtSending = (codeTries: number): number => Math.ceil(codeTries / TRIES_A_CODE) * TRIES_A_CODE
