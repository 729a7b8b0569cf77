import type { Locator } from '@playwright/test'
import { type Colleague, expect, test } from './support/colleagues'
import { approved, filed, plainPiece } from './support/house'
import { startStory, write } from './support/writing'

const columnOf = ({ page, words }: Colleague, name: string): Locator =>
  page.getByRole('grid', { name: new RegExp(`^${words(name)}`) })

const cardOf = (at: Colleague, column: string, headline: string): Locator =>
  columnOf(at, column).getByRole('row', { name: headline })

/** With the keyboard alone: up at its handle, on by Tab, down with Enter. */
const carry = async (at: Colleague, card: Locator, column: string): Promise<void> => {
  const { page } = at
  await expect(async () => {
    await card.getByRole('button', { name: /^Drag/ }).press('Enter')
    await expect(page.locator('[data-dragging]')).toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(columnOf(at, column).locator(':focus')).toHaveCount(1, { timeout: 300 })
  }).toPass()
  await page.keyboard.press('Enter')
}

const confirm = async ({ page, words }: Colleague, move: string): Promise<void> => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(`moves.${move}.confirm`), exact: true })
    .click()
  await expect(page.getByText(words(`moves.${move}.done`)).first()).toBeVisible()
}

/** With the pointer, as slowly as a hand: a drag that jumps is none to the browser. */
const drag = async ({ page }: Colleague, from: Locator, onto: Locator): Promise<void> => {
  await onto.scrollIntoViewIfNeeded()
  // A page that has not come to life yet lets go of the card: then the hand takes it up again.
  await expect(async () => {
    await page.mouse.up()
    const start = await placeOf(from)
    await page.mouse.move(start.x + 40, start.y + 16)
    await page.mouse.down()
    await page.mouse.move(start.x + 50, start.y + 24, { steps: 4 })
    await expect(page.locator('[data-dragging], [data-carrying]').first()).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const end = await placeOf(onto)
  await page.mouse.move(end.x + end.width / 2, end.y + 40, { steps: 12 })
  await page.mouse.up()
}

const placeOf = async (what: Locator) => {
  await expect(what).toBeVisible()
  const place = await what.boundingBox()
  if (!place) throw new Error('It has gone again.')
  return place
}

/** What the desk says has just happened, or has not. */
const saidTo = ({ page, words }: Colleague): Locator =>
  page.getByRole('region', { name: words('common.toasts') }).getByRole('alert')

/** So many days from now, as the clock of the house writes them. */
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Taipei' })

/** Two days one after the other, soon, that one page of the calendar shows. */
const twoDays = (from = 3): readonly [string, string] => {
  const [first, second] = [inDays(from), inDays(from + 1)]
  return first.slice(0, 7) === second.slice(0, 7) ? [first, second] : twoDays(from + 1)
}

test('a card is carried to review by keyboard, and stays where nothing leads on', async ({ at }) => {
  const reporter = await at('reporter')
  const { page, words } = reporter
  const piece = plainPiece('carried')
  await startStory(reporter, piece)
  await write(reporter, piece)
  await page.goto('/desk/board')

  await test.step('nothing leads from a draft to the approval, and the board says where it could go', async () => {
    await carry(reporter, cardOf(reporter, 'moves.states.draft', piece.headline), 'moves.states.approved')
    await expect(saidTo(reporter)).toContainText(words('moves.stages.review'))
    await expect(cardOf(reporter, 'moves.states.draft', piece.headline)).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('put down on the review, it asks what filing asks, and is found there', async () => {
    await carry(reporter, cardOf(reporter, 'moves.states.draft', piece.headline), 'moves.stages.review')
    await confirm(reporter, 'file')
    await expect(cardOf(reporter, 'moves.stages.review', piece.headline)).toBeFocused()
  })

  await test.step('the menu of the card does the same without dragging', async () => {
    const card = cardOf(reporter, 'moves.stages.review', piece.headline)
    await card.getByRole('button', { name: words('board.moveCard', { headline: piece.headline }) }).click()
    await page.getByRole('menuitem', { name: words('moves.recall.label') }).click()
    await expect(cardOf(reporter, 'moves.states.draft', piece.headline)).toBeVisible()
  })

  await test.step('whoever may not read it sees no card', async () => {
    const contributor = await at('contributor')
    await contributor.page.goto('/desk/board')
    await expect(columnOf(contributor, 'moves.states.draft')).toBeVisible()
    await expect(contributor.page.getByText(piece.headline)).toBeHidden()
  })
})

test('a planned piece is dragged onto the plan, and to another day of the calendar (WF-27)', async ({ at }) => {
  test.setTimeout(120_000)
  const piece = plainPiece('planned')
  const story = await filed(await at('reporter'), piece)
  await approved(await at('editor'), story)
  const chief = await at('chief')
  const { page, words } = chief
  const [first, second] = twoDays()
  const dayOf = (day: string) => page.locator(`[data-day="${day}"]`)

  await test.step('the chief drags it from approved to scheduled, and says when', async () => {
    await page.goto('/desk/board')
    const card = cardOf(chief, 'moves.states.approved', piece.headline)
    await drag(chief, card, columnOf(chief, 'moves.states.scheduled'))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('moves.time.date')).first().fill(first)
    await dialog.getByLabel(words('moves.time.time')).first().fill('09:30')
    await confirm(chief, 'schedule')
    await expect(cardOf(chief, 'moves.states.scheduled', piece.headline)).toBeVisible()
  })

  await test.step('it stands in the calendar, at that hour of the house and another of London', async () => {
    await page.goto(`/desk/calendar?month=${first.slice(0, 7)}`)
    const line = dayOf(first).getByRole('link', { name: piece.headline })
    await expect(line).toContainText('09:30')
    await page.getByRole('combobox', { name: words('calendar.zone') }).selectOption('Asia/Tokyo')
    await expect(line).toContainText('10:30')
    await page.goBack()
  })

  await test.step('by keyboard it goes to the next day, where the new time is filled in and asked for', async () => {
    const name = words('calendar.moveEntry', { headline: piece.headline })
    await dayOf(first).getByRole('button', { name }).click()
    await expect(dayOf(first)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel(words('moves.time.date')).first()).toHaveValue(second)
    await expect(dialog.getByLabel(words('moves.time.time')).first()).toHaveValue('09:30')
    await confirm(chief, 'schedule')
    await expect(dayOf(second).getByRole('link', { name: piece.headline })).toBeVisible()
    await expect(dayOf(first).getByRole('link', { name: piece.headline })).toBeHidden()
  })

  await test.step('with the pointer it goes back, unless the dialog is left', async () => {
    const entry = dayOf(second).getByRole('listitem').filter({ hasText: piece.headline })
    await drag(chief, entry, dayOf(first))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel(words('moves.time.date')).first()).toHaveValue(first)
    await dialog.getByRole('button', { name: words('moves.bar.cancel') }).click()
    await expect(dayOf(second).getByRole('link', { name: piece.headline })).toBeVisible()
  })

  await test.step('the editor, who publishes nothing here, is told so', async () => {
    const editor = await at('editor')
    await editor.page.goto(`/desk/calendar?month=${second.slice(0, 7)}`)
    const name = editor.words('calendar.moveEntry', { headline: piece.headline })
    await editor.page.locator(`[data-day="${second}"]`).getByRole('button', { name }).click()
    await editor.page.keyboard.press('ArrowLeft')
    await editor.page.keyboard.press('Enter')
    await expect(saidTo(editor)).toContainText(editor.words('moves.because.role'))
  })

  await test.step('the timeline has both moves', async () => {
    await page.goto(`${story}/timeline`)
    await expect(page.getByText(words('moves.unschedule.line', { actor: 'Marcus Hale', by: '' })).first()).toBeVisible()
  })
})

test('on a phone the board is one column and the calendar a list', async ({ at }) => {
  const chief = await at('chief')
  const { page } = chief
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/desk/board', '/desk/calendar']) {
    await page.goto(path)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, path).toBe(0)
  }
  await expect(page.getByRole('grid')).toBeHidden()
})
