import type { Locator } from '@playwright/test'
import type { State } from '@/newsroom/workflow/states'
import { type MoveName, specOf } from '@/newsroom/workflow/table'
import { type Colleague, expect } from './colleagues'
import { choose } from './writing'

type Answers = Readonly<Record<string, string>>

/** Everything that can be done with the piece, in the bar over it. */
export const movesOf = ({ page, words }: Colleague): Locator =>
  page.getByRole('group', { name: words('moves.bar.label') })

export const stateOf = ({ page, words }: Colleague): Locator =>
  page.getByRole('region', { name: words('editor.bar.label') })

export const expectState = (colleague: Colleague, state: State): Promise<void> =>
  expect(stateOf(colleague).getByText(colleague.words(`moves.states.${state}`), { exact: true })).toBeVisible()

export const expectDone = ({ page, words }: Colleague, move: MoveName): Promise<void> =>
  expect(page.getByText(words(`moves.${move}.done`)).first()).toBeVisible()

/** Opens the question of a move; those that want a reason stand under "more". */
export const askFor = async (colleague: Colleague, move: MoveName): Promise<Locator> => {
  const { page, words } = colleague
  const name = words(`moves.${move}.label`)
  if (specOf(move).asks.reason !== undefined) {
    await movesOf(colleague)
      .getByRole('button', { name: words('moves.bar.more') })
      .click()
    await page.getByRole('menuitem', { name }).click()
  } else {
    await movesOf(colleague).getByRole('button', { name, exact: true }).click()
  }
  return page.getByRole('dialog').or(page.getByRole('alertdialog'))
}

/** Questions with one answer out of a few: all in sight, or in a list that opens. */
const IN_SIGHT: Readonly<Record<string, string>> = {
  kind: 'moves.kinds',
  stage: 'moves.stages',
  response: 'moves.options.response',
  verdict: 'moves.options.verdict',
}
const IN_A_LIST: Readonly<Record<string, string>> = {
  category: 'moves.options.category',
  urgency: 'moves.options.urgency',
}

/** Answers questions of an open dialog, each by its name in the table. */
export const fillIn = async ({ page, words }: Colleague, dialog: Locator, answers: Answers): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) {
    const label = words(`moves.asks.${name}.label`)
    if (IN_SIGHT[name]) await dialog.getByText(words(`${IN_SIGHT[name]}.${value}`), { exact: true }).click()
    else if (IN_A_LIST[name]) await choose(page, label, words(`${IN_A_LIST[name]}.${value}`))
    else await dialog.getByRole('textbox', { name: label }).fill(value)
  }
}

/** Asks for a move, answers its questions, confirms, and hears that it was done. */
export const makeMove = async (colleague: Colleague, move: MoveName, answers: Answers = {}): Promise<void> => {
  const dialog = await askFor(colleague, move)
  await fillIn(colleague, dialog, answers)
  await dialog.getByRole('button', { name: colleague.words(`moves.${move}.confirm`), exact: true }).click()
  await expectDone(colleague, move)
}

export const decisionOf = ({ page, words }: Colleague): Locator =>
  page.getByRole('region', { name: words('moves.review.decision') })

/** Opens the review of a story, which begins with what changed; being served it counts as having seen it. */
export const openReview = async (reviewer: Colleague, story: string): Promise<void> => {
  await reviewer.page.goto(`${story}/review`)
  await expect(decisionOf(reviewer)).toBeVisible()
}

/** Decides at the end of an open review. */
export const decide = async (reviewer: Colleague, move: 'approve' | 'pass' | 'sendBack', said = ''): Promise<void> => {
  const decision = decisionOf(reviewer)
  await decision.getByRole('textbox').fill(said)
  await decision.getByRole('button', { name: reviewer.words(`moves.${move}.label`), exact: true }).click()
  await expectDone(reviewer, move)
}

/** Publishes an approved story and returns its public address, as the summary says it. */
export const publish = async (chief: Colleague, story: string): Promise<string> => {
  await chief.page.goto(story)
  const dialog = await askFor(chief, 'publish')
  const path = await dialog.getByText(/^\/[a-z-]+\/[a-z0-9-]+$/).innerText()
  await dialog.getByRole('button', { name: chief.words('moves.publish.confirm'), exact: true }).click()
  await expectDone(chief, 'publish')
  return path
}
