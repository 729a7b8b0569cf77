import type { AiGrade } from '@/newsroom/evidence/grades'
import { speaksOfAi } from '@/newsroom/evidence/hints/speaks-of-ai'
import { DIGITAL_SOURCES, type DigitalSource } from '@/newsroom/labels/digital-source'

/** Which codes of the list a grade can be given; a deepfake only such as speak of a machine. */
export const codeChoices = (grade: AiGrade): readonly DigitalSource[] =>
  DIGITAL_SOURCES.filter((code) => grade !== 'ai_deepfake' || speaksOfAi(code))
