import type { ChangeKind } from '@/newsroom/corrections/kinds'
import type { Result } from '@/newsroom/result'

export type Reclass = (input: {
  readonly storyId: string
  readonly editionId: string
  readonly kind: ChangeKind
}) => Promise<Result<{ readonly seq: number }>>
