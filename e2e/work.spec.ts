import type { Locator } from '@playwright/test'
import { type Colleague, expect, test } from './support/colleagues'
import { approved, filed, plainPiece } from './support/house'
import { askFor } from './support/moves'
import { freshSlug, openMargin, untilSaved, writeCopy } from './support/writing'

const linesOf = ({ page, words }: Colleague): Locator => page.getByRole('list', { name: words('desk.list.label') })

const lineOf = (colleague: Colleague, headline: string): Locator =>
  linesOf(colleague).getByRole('listitem').filter({ hasText: headline })

const barOf = ({ page, words }: Colleague): Locator => page.getByRole('region', { name: words('work.bulk.label') })

const find = async ({ page, words }: Colleague, query: string): Promise<void> => {
  await page.goto('/desk/stories')
  await page.getByRole('searchbox', { name: words('desk.list.search') }).fill(query)
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  // Out of the field: single keys belong to the list again.
  await page.getByRole('heading', { level: 1 }).click()
}

const told = ({ page }: Colleague, text: string) => expect(page.getByText(text).first()).toBeVisible()

const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

test('an editor finds stories by a word of their text and plans them together (WF-27)', async ({ at }) => {
  const [reporter, editor] = [await at('reporter'), await at('editor')]
  const word = freshSlug('cormorant').replaceAll('-', '')
  const pieces = ['first', 'second'].map((name) => plainPiece(`work-${name}`, { copy: [`Only a ${word} sat there.`] }))
  for (const piece of pieces) await filed(reporter, piece)
  const { page, words } = editor

  await test.step('the body is searched, and the address says what for', async () => {
    await find(editor, word)
    await expect(linesOf(editor).getByRole('listitem')).toHaveCount(2)
    expect(new URL(page.url()).searchParams.get('q')).toBe(word)
  })

  await test.step('both are picked by keyboard and made urgent at once; it can be taken back', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await barOf(editor)
      .getByRole('button', { name: words('work.bulk.priority') })
      .click()
    await page.getByRole('menuitem', { name: words('work.priorities.urgent') }).click()
    await told(editor, words('work.bulk.done.priority', { count: 2 }))
    for (const { headline } of pieces) {
      await expect(lineOf(editor, headline)).toContainText(words('work.priorities.urgent'))
    }
    await page.getByRole('button', { name: words('common.undo') }).click()
    await told(editor, words('work.bulk.undone'))
    await expect(lineOf(editor, pieces[0]?.headline ?? '')).not.toContainText(words('work.priorities.urgent'))
  })

  await test.step('both get a deadline on the clock of the house, which every line says with its zone', async () => {
    for (const box of await linesOf(editor).getByRole('checkbox').all()) await box.check()
    await barOf(editor)
      .getByRole('button', { name: words('work.bulk.deadline') })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('moves.time.date'), { exact: true }).fill(tomorrow())
    await dialog.getByLabel(words('moves.time.time'), { exact: true }).fill('18:00')
    await dialog.getByRole('button', { name: words('work.bulk.confirm') }).click()
    await told(editor, words('work.bulk.done.deadline', { count: 2 }))
    await expect(
      lineOf(editor, pieces[1]?.headline ?? '')
        .locator('time')
        .first(),
    ).toContainText('18:00')
  })

  await test.step('the list is kept, shared with the desk, and shows a colleague what they may read', async () => {
    const name = `Birds ${word}`
    await page.getByRole('button', { name: words('work.lists.keep') }).click()
    await page.getByRole('textbox', { name: words('work.lists.name') }).fill(name)
    await page.getByRole('button', { name: words('work.lists.save'), exact: true }).click()
    await page.getByRole('button', { name: words('work.lists.change', { name }) }).click()
    await page.getByRole('menuitem').nth(1).click()
    await expect(page.getByText(name).first()).toBeVisible()
    await reporter.page.goto('/desk/stories')
    await reporter.page.getByRole('link', { name: new RegExp(name) }).click()
    await expect(linesOf(reporter).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('nobody who may not plan is offered to pick', async () => {
    await expect(linesOf(reporter).getByRole('checkbox')).toHaveCount(0)
  })
})

test('a story under embargo says so on every screen, and goes out for nobody until the chief lifts it', async ({
  at,
}) => {
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const story = await filed(reporter, plainPiece('embargo'))
  await approved(editor, story)

  await test.step('its writer learns of the embargo and says until when, for whom and why', async () => {
    const { page, words } = reporter
    await page.goto(story)
    await openMargin(reporter, 'details')
    const embargo = page.locator('dl > div').filter({ hasText: words('work.plan.embargo') })
    await embargo.getByRole('button', { name: words('work.plan.set') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(words('work.plan.endless')).click()
    await dialog.getByRole('textbox', { name: words('work.plan.source') }).fill('The Journal')
    await dialog.getByRole('textbox', { name: words('work.plan.reason') }).fill('Agreed with its press office.')
    await dialog.getByRole('button', { name: words('work.plan.save') }).click()
    await told(reporter, words('work.plan.embargoSet'))
  })

  await test.step('the banner stands on every screen', async () => {
    for (const screen of ['', '/review', '/history', '/timeline']) {
      await chief.page.goto(`${story}${screen}`)
      await expect(chief.page.getByText(chief.words('work.embargo.title'), { exact: true })).toBeVisible()
    }
  })

  await test.step('the chief cannot publish it, lifts it with a reason, and then can', async () => {
    const { page, words } = chief
    await page.goto(story)
    await expect(await askFor(chief, 'publish')).toContainText(words('issues.embargo'))
    await page.keyboard.press('Escape')
    await openMargin(chief, 'details')
    await page.getByRole('button', { name: words('work.plan.lift') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: words('work.plan.reason') }).fill('The Journal published this morning.')
    await dialog.getByRole('button', { name: words('work.bulk.confirm') }).click()
    await told(chief, words('work.plan.lifted'))
    await expect(page.getByText(words('work.embargo.title'), { exact: true })).toBeHidden()
    await page.goto(story)
    await expect(await askFor(chief, 'publish')).not.toContainText(words('issues.embargo'))
  })
})

test('a review is taken on, handed over, and a story leads to the next one', async ({ at }) => {
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const piece = plainPiece('claimed')
  const story = await filed(reporter, piece)

  await test.step('who takes it on is named to everybody else', async () => {
    await editor.page.goto(`${story}/review`)
    await editor.page.getByRole('button', { name: editor.words('work.stage.take'), exact: true }).click()
    await told(editor, editor.words('work.stage.taken'))
    await chief.page.goto('/desk/review')
    const taken = chief.page.getByRole('list', { name: chief.words('desk.review.taken') })
    await expect(taken.getByText(piece.headline)).toBeVisible()
  })

  await test.step('it can be given back to all who may read it', async () => {
    await editor.page.getByRole('button', { name: editor.words('work.stage.release') }).click()
    await told(editor, editor.words('work.stage.released'))
    await chief.page.goto('/desk/review')
    const waiting = chief.page.getByRole('list', { name: chief.words('desk.review.yours') })
    await expect(waiting.getByText(piece.headline)).toBeVisible()
  })

  await test.step('a copy of it opens as a draft of its own that says where it comes from', async () => {
    const { page, words } = chief
    await page.goto(story)
    await openMargin(chief, 'details')
    await page.getByRole('button', { name: words('work.plan.duplicate') }).click()
    await page.getByRole('textbox', { name: words('work.plan.slugline') }).fill(freshSlug('copy'))
    await page.getByRole('button', { name: words('work.plan.start') }).click()
    await page.waitForURL(
      (url) => /\/desk\/stories\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(story),
    )
    await openMargin(chief, 'details')
    await expect(page.getByRole('link', { name: piece.headline })).toHaveAttribute('href', story)
    await untilSaved(page, 'A second day', () => writeCopy(chief, [' A second day.']))
  })

  await test.step('and is listed among what the desk has in work', async () => {
    const { page, words } = editor
    await page.goto('/desk/stories')
    await page.getByRole('combobox', { name: words('work.filter.sort') }).selectOption('priority')
    await page.waitForURL(/sort=priority/)
    await expect(linesOf(editor)).toBeVisible()
  })
})
