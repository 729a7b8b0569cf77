import { type Colleague, expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, openReview } from './support/moves'
import { openMargin } from './support/writing'

/** Everywhere a story of the desk could be met. */
const finds = async ({ page }: Colleague, slug: string, headline: string): Promise<void> => {
  for (const path of ['/desk', `/desk/stories?q=${slug}`, '/desk/review', '/desk/board', '/desk/notifications']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(headline)).toHaveCount(0)
  }
}

test('a limited story is worked on by those on its list, and is not there for the chief who is not (WF-30)', async ({
  at,
}) => {
  const [reporter, admin, chief, editor] = [
    await at('reporter'),
    await at('admin'),
    await at('chief'),
    await at('editor'),
  ]
  const piece = plainPiece('limited')
  const story = await filed(reporter, piece)

  await test.step('an admin limits it to its writer and the editor', async () => {
    const { page, words } = admin
    await page.goto(story)
    await openMargin(admin, 'details')
    await page.getByRole('button', { name: words('work.limit.set') }).click()
    const dialog = page.getByRole('dialog', { name: words('work.limit.title') })
    for (const name of ['Lin Wei', 'Ada Chen']) {
      await dialog.getByRole('textbox', { name: words('work.limit.search') }).fill(name)
      await dialog.getByRole('checkbox', { name }).check({ force: true })
    }
    await dialog.getByRole('textbox', { name: words('work.limit.reason') }).fill('One colleague knows the source.')
    await dialog.getByRole('button', { name: words('work.bulk.confirm') }).click()
    await expect(page.getByText(words('work.limit.done'))).toBeVisible()
  })

  await test.step('the chief of the desk is told that there is no such story, and finds it nowhere', async () => {
    const answer = await chief.page.goto(story)
    expect(answer?.status()).toBe(404)
    await finds(chief, piece.slug, piece.headline)
  })

  await test.step('the editor on its list sees that it is limited, and approves it', async () => {
    await editor.page.goto(story)
    await expect(editor.page.getByText(editor.words('work.limit.mark'), { exact: true }).first()).toBeVisible()
    await openReview(editor, story)
    await decide(editor, 'approve')
  })

  await test.step('that they looked is in the record', async () => {
    await admin.page.goto('/admin/audit?kind=viewLimited')
    await expect(admin.page.getByRole('listitem').filter({ hasText: 'Ada Chen' }).first()).toContainText(piece.headline)
  })
})
