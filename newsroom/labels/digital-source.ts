import type { AiGrade } from '@/newsroom/evidence/grades'
import type { SourceType } from '@/newsroom/story/source'

const CODES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** IPTC’s closed list of how something digital came to be, without what IPTC has retired. */
export const DIGITAL_SOURCES = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'compositeSynthetic',
  'composite',
  'compositeCapture',
  'dataDrivenMedia',
  'digitalCreation',
  'humanEdits',
  'virtualRecording',
  'screenCapture',
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
] as const
export type DigitalSource = (typeof DIGITAL_SOURCES)[number]

/** The code of each grade; null where nothing readers read came of a machine. */
export type GradeCodes = Readonly<Record<AiGrade, { readonly code: DigitalSource | null }>>

/** Of pieces nobody has graded. */
const BY_SOURCE: Readonly<Partial<Record<SourceType, DigitalSource>>> = {
  ai_generated: 'trainedAlgorithmicMedia',
  ai_assisted: 'compositeWithTrainedAlgorithmicMedia',
}

const addressOf = (code: DigitalSource | null | undefined): string | null => (code ? CODES + code : null)

/** The address of the code a source speaks of by itself; null: there is nothing to say. */
export const sourceSaysItself = (source: SourceType): string | null => addressOf(BY_SOURCE[source])

/** The address of the code; null: there is nothing to say. The grade decides where there is one. */
export const digitalSourceType = (grade: AiGrade | null, source: SourceType, codes: GradeCodes): string | null =>
  grade === null ? sourceSaysItself(source) : addressOf(codes[grade].code)
