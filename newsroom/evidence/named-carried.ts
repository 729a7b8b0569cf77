import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { StoryReissue } from '@/newsroom/reissue/story-reissue'
import { type CarriedEvidence, carriedEvidence } from './carried-evidence'

/** With what the notice is called that was given other words, for screens. */
export type NamedCarried = CarriedEvidence & { readonly template: NamedTemplate }

export const namedCarried = (
  rows: Parameters<typeof carriedEvidence>[0],
  reissues: readonly StoryReissue[],
): readonly NamedCarried[] =>
  reissues.flatMap((reissue) => carriedEvidence(rows, [reissue]).map((one) => ({ ...one, template: reissue.template })))
