/** What Next answered to a canonical request: the finished page before caching. */
export type Answer = {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Asks the application for a page, with nothing of the visitor but the canonical target. */
export type Ask = (target: string) => Promise<Answer>

const KEPT_STATUS: ReadonlySet<number> = new Set([200, 301, 308, 404, 410, 451])

/** Seconds a shared cache may keep the answer; 0 means it may not be stored at all. */
export const storableSeconds = (answer: Answer): number => {
  const control = answer.headers['cache-control'] ?? ''
  if (!KEPT_STATUS.has(answer.status) || answer.headers['set-cookie'] || !/\bpublic\b/.test(control)) return 0
  return Number(/\bs-maxage=(\d+)/.exec(control)?.[1] ?? 0)
}

export const tagsOf = (answer: Answer): readonly string[] =>
  (answer.headers['surrogate-key'] ?? '').split(' ').filter((tag) => tag !== '')
