import type { Issue } from '@/newsroom/issue'
import type { Result } from '@/newsroom/result'

type About = { readonly storyId: string; readonly editionId: string; readonly hash: string }

/** What a reviewer does beside deciding; server actions, handed in by the screen. */
export type ReviewActs = {
  /** Takes note of a warning, or confirms an item of the checklist, by name. */
  readonly settle: (issue: About & Pick<Issue, 'field' | 'key'>) => Promise<Result<null>>
  /** Stands by an opinion given on an earlier text. */
  readonly confirm: (opinion: About & { readonly stage: string; readonly text?: string }) => Promise<Result<null>>
}
