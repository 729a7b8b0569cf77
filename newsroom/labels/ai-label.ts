import type { AiGrade } from '@/newsroom/evidence/grades'
import type { SourceType } from '@/newsroom/story/source'
import type { AiLabel } from './label'

/** Null: a machine made nothing of what readers read. */
const BY_GRADE: Readonly<Record<AiGrade, AiLabel | null>> = {
  human_only: null,
  ai_metadata: null,
  ai_rated: null,
  ai_translated: 'aiTranslated',
  ai_summarized: 'aiSummarized',
  ai_partly_assisted: 'aiAssisted',
  ai_assisted_hitl: 'aiAssisted',
  ai_generated_autonomous: 'aiGenerated',
  ai_deepfake: 'aiManipulated',
}

const BY_SOURCE: Readonly<Partial<Record<SourceType, AiLabel>>> = {
  ai_generated: 'aiGenerated',
  ai_assisted: 'aiAssisted',
}

export const gradeLabel = (grade: AiGrade | null): AiLabel | null => (grade === null ? null : BY_GRADE[grade])

/** What a piece is called of which a machine made something: by its grade, else by its source; null: neither says so. */
export const aiLabel = (grade: AiGrade | null, source: SourceType): AiLabel | null =>
  gradeLabel(grade) ?? BY_SOURCE[source] ?? null
