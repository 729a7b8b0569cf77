import type { Locator } from '@playwright/test'
import type { State } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'
import { type Colleague, expect } from './colleagues'

type Answers = Readonly<Record<string, string>>

/** Everything that can be done with the piece, in the bar over it. */
export const movesOf = ({ page, words }: Colleague): Locator =>
  page.getByRole('group', { name: words('moves.bar.label') })

export const stateOf = ({ page, words }: Colleague): Locator =>
  page.getByRole('region', { name: words('editor.bar.label') })

export const expectState = (colleague: Colleague, state: State): Promise<void> =>
  expect(stateOf(colleague).getByText(colleague.words(`moves.states.${state}`), { exact: true })).toBeVisible()

const expectDone = ({ page, words }: Colleague, move: MoveName): Promise<void> =>
  expect(page.getByText(words(`moves.${move}.done`)).first()).toBeVisible()

/** Opens the question of a move; those that take something away stand under "more". */
export const askFor = async (colleague: Colleague, move: MoveName): Promise<Locator> => {
  const { page, words } = colleague
  const name = words(`moves.${move}.label`)
  if (move === 'kill' || move === 'spike') {
    await movesOf(colleague)
      .getByRole('button', { name: words('moves.bar.more') })
      .click()
    await page.getByRole('menuitem', { name }).click()
  } else {
    await movesOf(colleague).getByRole('button', { name, exact: true }).click()
  }
  return page.getByRole('dialog').or(page.getByRole('alertdialog'))
}

const answer = async ({ words }: Colleague, dialog: Locator, [name, value]: [string, string]): Promise<void> => {
  if (name === 'kind') await dialog.getByText(words(`moves.kinds.${value}`)).click()
  else await dialog.getByRole('textbox', { name: words(`moves.asks.${name}.label`) }).fill(value)
}

/** Asks for a move, answers its questions, confirms, and hears that it was done. */
export const makeMove = async (colleague: Colleague, move: MoveName, answers: Answers = {}): Promise<void> => {
  const dialog = await askFor(colleague, move)
  for (const one of Object.entries(answers)) await answer(colleague, dialog, one)
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
export const decide = async (reviewer: Colleague, move: 'approve' | 'sendBack', said = ''): Promise<void> => {
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
