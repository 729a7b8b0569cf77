import type { GradeRow } from './grade-table'

/** The columns of the table, in the order they are read. */
export const COLUMNS = ['reviewed', 'notReviewed', 'china', 'code'] as const satisfies readonly (keyof GradeRow)[]
export type GradeColumn = (typeof COLUMNS)[number]
