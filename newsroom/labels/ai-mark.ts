import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { digitalSourceType, type GradeCodes } from './digital-source'

/** What machines are told of a machine’s part in a piece, frozen with the publication. */
export type AiMark = {
  /** Address of IPTC’s code. */
  readonly digitalSourceType: string
  /** As declared; empty where nobody named any. */
  readonly systems: readonly string[]
}

/**
 * Stays whether readers see a label or not: a label is waived for people who are told by whom the piece was examined,
 * and that a machine made it remains true.
 */
export const aiMark = ({ source, ai = UNSAID }: Pick<Package, 'source' | 'ai'>, codes: GradeCodes): AiMark | null => {
  const type = digitalSourceType(ai.grade, source.type, codes)
  const systems = ai.systems.map((system) => system.trim()).filter((system) => system !== '')
  return type === null ? null : { digitalSourceType: type, systems }
}

type Of = { readonly storyId: string; readonly siteName: string }

/**
 * The implicit mark of the Chinese labelling rules, as GB 45438-2025 has it for files: it is made by a machine (`1`), by
 * which, who passes it on, and under what number. Systems nobody named are left empty rather than guessed.
 */
export const aigc = ({ systems }: AiMark, { storyId, siteName }: Of) => ({
  AIGC: {
    Label: '1',
    ContentProducer: systems.join(', '),
    ProduceID: storyId,
    ReservedCode1: '',
    ContentPropagator: siteName,
    PropagateID: storyId,
    ReservedCode2: '',
  },
})
