import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Result } from '@/newsroom/result'

type At = { readonly storyId: string; readonly editionId: string }
type Done = Promise<Result<unknown>>

/** The server actions of what people decide about the notices of a piece. */
export type NoticeDeeds = {
  readonly add: (said: At & { readonly templateId: string; readonly placement: Placement | null }) => Done
  readonly drop: (said: At & { readonly templateId: string }) => Done
  readonly waive: (said: At & { readonly templateId: string; readonly reason: string }) => Done
  readonly approve: (said: At & { readonly choiceId: string }) => Done
  readonly takeBack: (said: At & { readonly choiceId: string }) => Done
  readonly acknowledge: (said: At & { readonly versionId: string }) => Done
}

/** The same for the piece on the screen. */
export type NoticeActs = {
  readonly add: (templateId: string, placement: Placement | null) => Done
  readonly drop: (templateId: string) => Done
  readonly waive: (templateId: string, reason: string) => Done
  readonly approve: (choiceId: string) => Done
  readonly takeBack: (choiceId: string) => Done
  readonly acknowledge: (versionId: string) => Done
}

/** `settled`: lets the words typed last go out first, so that what is decided is about the text with them. */
export const actsOn = (at: At, deeds: NoticeDeeds, settled: () => Promise<boolean>): NoticeActs => {
  const inOrder = async (deed: () => Done) => {
    if (!(await settled())) throw new Error('The text could not be saved first.')
    return deed()
  }
  return {
    add: (templateId, placement) => inOrder(() => deeds.add({ ...at, templateId, placement })),
    drop: (templateId) => inOrder(() => deeds.drop({ ...at, templateId })),
    waive: (templateId, reason) => inOrder(() => deeds.waive({ ...at, templateId, reason })),
    approve: (choiceId) => inOrder(() => deeds.approve({ ...at, choiceId })),
    takeBack: (choiceId) => inOrder(() => deeds.takeBack({ ...at, choiceId })),
    acknowledge: (versionId) => inOrder(() => deeds.acknowledge({ ...at, versionId })),
  }
}
