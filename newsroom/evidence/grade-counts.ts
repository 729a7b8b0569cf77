import { AI_GRADES, type AiGrade } from './grades'

/** Of the publications of one grade. `grade` null: nobody had said. */
export type GradeCount = {
  readonly grade: AiGrade | null
  readonly all: number
  readonly reviewed: number
  readonly notReviewed: number
  /** With the label readers are owed. */
  readonly disclosed: number
}

export type CountedPeriod = {
  /** In the order of the grades, the ungraded last. */
  readonly grades: readonly GradeCount[]
  /** Of all in which a machine had a part in what readers read. */
  readonly withAi: Omit<GradeCount, 'grade'>
}

/** Grades that leave what readers read to people. */
const WITHOUT: readonly (AiGrade | null)[] = ['human_only', 'ai_metadata', 'ai_rated', null]

const NONE = { all: 0, reviewed: 0, notReviewed: 0, disclosed: 0 }

export const countPeriod = (counts: readonly GradeCount[]): CountedPeriod => {
  const place = ({ grade }: GradeCount) => (grade === null ? AI_GRADES.length : AI_GRADES.indexOf(grade))
  return {
    grades: counts.toSorted((a, b) => place(a) - place(b)),
    withAi: counts
      .filter(({ grade }) => !WITHOUT.includes(grade))
      .reduce(
        (sum, one) => ({
          all: sum.all + one.all,
          reviewed: sum.reviewed + one.reviewed,
          notReviewed: sum.notReviewed + one.notReviewed,
          disclosed: sum.disclosed + one.disclosed,
        }),
        NONE,
      ),
  }
}
