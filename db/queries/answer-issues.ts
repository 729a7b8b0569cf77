import type { Reader } from '@/db/connect'
import type { Issue } from '@/newsroom/issue'
import type { Answers } from '@/newsroom/workflow/asks'
import type { StageFacts } from '@/newsroom/workflow/edition-facts'
import { judgeAnswers } from '@/newsroom/workflow/judge-answers'
import type { MoveName } from '@/newsroom/workflow/table'
import { embargoOf } from './embargo'
import type { Work } from './lock-edition'
import { redirectTarget } from './redirect-target'
import { currentRun } from './run'

type Asked = {
  readonly move: MoveName
  readonly answers: Answers
  readonly stage: StageFacts | null
  readonly at: Date
}

/** What is wrong with the answers of a move's dialog, with what only the database knows. */
export const answerIssues = async (
  reader: Reader,
  { story, edition }: Work,
  { move, answers, stage, at }: Asked,
): Promise<readonly Issue[]> =>
  judgeAnswers(move, {
    answers,
    stage,
    now: at,
    plan: stage === null ? null : ((await currentRun(reader, edition.id))?.plan ?? null),
    embargo: embargoOf(story),
    redirect: answers.redirectTo ? await redirectTarget(reader, story.id, answers.redirectTo) : null,
  })
