import { type Colleague, expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, openReview } from './support/moves'

const COMMENT = 'Who repaired it? Name them, please.'

const bellOf = ({ page, words }: Colleague) =>
  page.getByRole('complementary').getByRole('link', { name: words('notifications.bell.label') })

const unreadOf = async (colleague: Colleague): Promise<number> => {
  const said = await bellOf(colleague).getByRole('status').textContent()
  return Number(/\d+/.exec(said ?? '')?.[0] ?? 0)
}

/** What is said of a piece, as a line of the list. */
const said = (colleague: Colleague, kind: 'sentBack' | 'filed', who: string, what: string) =>
  colleague.page
    .getByRole('main')
    .getByRole('link', { name: colleague.words(`notifications.said.${kind}`, { who, what }) })

test('people are told at once, without reloading anything, and by mail', async ({ at }) => {
  const piece = plainPiece('told')
  const reporter = await at('reporter')
  const editor = await at('editor')

  await editor.page.goto('/desk/notifications')
  const before = await unreadOf(editor)
  const story = await filed(reporter, piece)

  await test.step('the editor is told while they look: the bell counts on, and the list has a line more', async () => {
    await expect.poll(() => unreadOf(editor)).toBe(before + 1)
    await expect(said(editor, 'filed', 'Lin Wei 林薇', piece.headline)).toBeVisible()
  })

  await test.step('the line leads to the review, and is read by following it', async () => {
    await said(editor, 'filed', 'Lin Wei 林薇', piece.headline).click()
    await editor.page.waitForURL(`${story}/review`)
    expect(await unreadOf(editor)).toBe(before)
  })

  await test.step('the reporter hears that it came back, on whatever page they are', async () => {
    await reporter.page.goto('/desk/stories')
    const unread = await unreadOf(reporter)
    await openReview(editor, story)
    await decide(editor, 'sendBack', COMMENT)
    await expect.poll(() => unreadOf(reporter)).toBe(unread + 1)
  })

  await test.step('both have mail, which the admin of a house without a mail server can read', async () => {
    const admin = await at('admin')
    const subject = admin.words('notifications.said.sentBack', { who: 'Ada Chen 陳雅達', what: piece.headline })
    await expect(async () => {
      await admin.page.goto('/dev/mail')
      await admin.page.getByRole('link', { name: subject }).first().click({ timeout: 1_000 })
    }).toPass()
    await expect(admin.page.getByRole('article')).toContainText('reporter@example.com')
    await expect(admin.page.getByRole('article').getByRole('link').first()).toHaveAttribute(
      'href',
      /\/desk\/notifications\/[0-9a-f-]{36}$/,
    )
  })

  await test.step('all is read at once', async () => {
    const { page, words } = reporter
    await page.goto('/desk/notifications')
    await page.getByRole('button', { name: words('notifications.list.markAllRead') }).click()
    await expect.poll(() => unreadOf(reporter)).toBe(0)
    await page.goto('/desk/notifications?show=unread')
    await expect(page.getByText(words('notifications.list.emptyUnread'))).toBeVisible()
  })
})

test('what comes by mail is one’s own choice', async ({ at }) => {
  const { page, words } = await at('reporter')
  const choice = (kind: 'published' | 'sentBack', timing: 'now' | 'off') =>
    page.getByRole('radio', {
      name: `${words(`notifications.kinds.${kind}`)}: ${words(`notifications.choice.${timing}`)}`,
    })
  await page.goto('/account')
  await choice('published', 'now').check()
  await choice('sentBack', 'off').check()
  await page.getByRole('button', { name: words('notifications.choice.save') }).click()
  await expect(page.getByText(words('notifications.choice.saved'))).toBeVisible()
  await page.reload()
  await expect(choice('published', 'now')).toBeChecked()
  await expect(choice('sentBack', 'off')).toBeChecked()
})

test('the stream of hints is closed to strangers', async ({ request }) => {
  const answer = await request.get('/api/events')
  expect([answer.status(), await answer.text()]).toEqual([401, ''])
})
