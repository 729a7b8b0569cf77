import type { AiGrade } from '@/newsroom/evidence/grades'
import type { SourceType } from '@/newsroom/story/source'

const CODES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** IPTC’s word for how text of each grade came to be; null where nothing readers read came of a machine. */
const BY_GRADE: Readonly<Record<AiGrade, string | null>> = {
  human_only: null,
  ai_metadata: null,
  ai_rated: null,
  ai_translated: 'compositeWithTrainedAlgorithmicMedia',
  ai_summarized: 'compositeWithTrainedAlgorithmicMedia',
  ai_partly_assisted: 'compositeWithTrainedAlgorithmicMedia',
  ai_assisted_hitl: 'compositeWithTrainedAlgorithmicMedia',
  ai_generated_autonomous: 'trainedAlgorithmicMedia',
  ai_deepfake: 'compositeSynthetic',
}

/** Of pieces nobody has graded. */
const BY_SOURCE: Readonly<Partial<Record<SourceType, string>>> = {
  ai_generated: 'trainedAlgorithmicMedia',
  ai_assisted: 'compositeWithTrainedAlgorithmicMedia',
}

/** The address of the code; null: there is nothing to say. */
export const digitalSourceType = (grade: AiGrade | null, source: SourceType): string | null => {
  const code = grade === null ? BY_SOURCE[source] : BY_GRADE[grade]
  return code ? CODES + code : null
}
