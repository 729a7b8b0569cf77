import type { Locator, Page } from '@playwright/test'
import { type Colleague, expect, test } from './support/colleagues'
import { freshSlug } from './support/writing'

const PASSWORD = 'ten lanterns over the quiet harbour'
const NAME = 'New Colleague'

const statusOf = async (page: Page, path: string): Promise<number | undefined> => (await page.goto(path))?.status()

/** Invites somebody as a reporter, and answers with the link that the admin is to pass on. */
const invite = async ({ page, words }: Colleague, email: string): Promise<string> => {
  await page.goto('/admin/people')
  const form = page.getByRole('region', { name: words('people.invite.title') })
  await form.getByRole('textbox', { name: words('people.invite.name') }).fill(NAME)
  await form.getByRole('textbox', { name: words('people.invite.email') }).fill(email)
  await form.getByRole('combobox', { name: words('people.invite.role') }).selectOption('reporter')
  await form.getByRole('button', { name: words('people.invite.submit') }).click()
  await expect(form.getByRole('status')).toContainText(words('people.invite.ready', { name: NAME }))
  return (await form.getByRole('status').getByText('/invite/').textContent()) ?? ''
}

/** The invitee's first minute: their own password, and in. */
const join = async (page: Page, { words }: Colleague, link: string): Promise<void> => {
  await page.goto(link)
  await page.getByLabel(words('account.join.password'), { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: words('account.join.submit') }).click()
  await page.waitForURL('/desk')
}

const signIn = async (page: Page, { words }: Colleague, email: string): Promise<void> => {
  await page.goto('/sign-in')
  await page.getByLabel(words('account.signIn.email')).fill(email)
  await page.getByLabel(words('account.signIn.password')).fill(PASSWORD)
  await page.getByRole('button', { name: words('account.signIn.submit') }).click()
  await page.waitForURL('/desk')
}

const openPerson = async ({ page }: Colleague, email: string): Promise<void> => {
  await page.goto(`/admin/people?q=${encodeURIComponent(email)}`)
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
  await page.waitForURL(/\/admin\/people\/[0-9a-f-]{36}$/)
}

/** Pressed as by keyboard: what the mouse would hit is drawn over the box. */
const turn = async (box: Locator): Promise<void> => {
  const before = await box.isChecked()
  await box.press('Space')
  await expect(box).toBeChecked({ checked: !before })
}

const roleAt = ({ page, words }: Colleague, role: string): Locator =>
  page
    .getByRole('group', { name: words(`people.roles.${role}`) })
    .getByRole('checkbox', { name: words('people.wholeHouse') })

const saveRoles = async ({ page, words }: Colleague): Promise<void> =>
  page.getByRole('button', { name: words('people.person.saveRoles') }).click()

test('somebody is invited, works, changes role and leaves, each from the next click on', async ({
  at,
  browser,
  baseURL,
}) => {
  const admin = await at('admin')
  const { words } = admin
  const email = `${freshSlug('colleague')}@example.com`
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const newcomer = await context.newPage()
  const link = await invite(admin, email)

  await test.step('the link lets the invitee choose a password, once', async () => {
    await join(newcomer, admin, link)
    const stranger = await browser.newContext()
    const again = await stranger.newPage()
    await again.goto(link)
    await expect(again.getByRole('heading', { name: words('account.linkGone.title') })).toBeVisible()
    await stranger.close()
  })

  await test.step('the password opens the desk, from another device too', async () => {
    const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
    const device = await other.newPage()
    await signIn(device, admin, email)
    await newcomer.goto('/account')
    const sessions = newcomer.getByRole('region', { name: words('account.sessions.title') })
    await expect(sessions.getByRole('listitem')).toHaveCount(2)
    await sessions.getByRole('listitem').getByRole('button').click()
    await expect(sessions.getByRole('listitem')).toHaveCount(1)
    await device.goto('/desk/stories')
    await expect(device).toHaveURL(/\/sign-in\?next=/)
    await other.close()
  })

  await test.step('a role given or taken counts on the next request', async () => {
    expect(await statusOf(newcomer, '/admin/people')).toBe(404)
    await openPerson(admin, email)
    await turn(roleAt(admin, 'admin'))
    await saveRoles(admin)
    await expect(admin.page.getByText(words('people.person.saved'))).toBeVisible()
    expect(await statusOf(newcomer, '/admin/people')).toBe(200)
    await turn(roleAt(admin, 'admin'))
    await saveRoles(admin)
    await expect(async () => expect(await statusOf(newcomer, '/admin/people')).toBe(404)).toPass()
  })

  await test.step('deactivated in the middle of a session, they stand at the door', async () => {
    await newcomer.goto('/desk')
    await admin.page.getByRole('button', { name: `${words('people.deactivate.open')}…` }).click()
    const dialog = admin.page.getByRole('alertdialog', { name: words('people.deactivate.title', { name: NAME }) })
    await expect(dialog).toContainText(words('people.deactivate.sessions', { count: 1 }))
    await dialog.getByRole('button', { name: words('people.deactivate.confirm') }).click()
    await expect(admin.page.getByRole('button', { name: words('people.reactivate.open') })).toBeVisible()
    await newcomer.getByRole('link', { name: words('desk.rooms.stories') }).click()
    await expect(newcomer).toHaveURL(/\/sign-in\?next=/)
  })
  await context.close()
})

test('a newsroom keeps its last admin', async ({ at }) => {
  const admin = await at('admin')
  const { page, words } = admin
  await openPerson(admin, 'admin@example.com')
  await expect(page.getByText(words('people.deactivate.lastAdmin'))).toBeVisible()
  await expect(page.getByRole('button', { name: `${words('people.deactivate.open')}…` })).toHaveCount(0)
  await turn(roleAt(admin, 'legal'))
  await turn(roleAt(admin, 'admin'))
  await saveRoles(admin)
  await expect(page.getByText(words('people.refusals.lastAdmin'))).toBeVisible()
  expect(await statusOf(page, '/admin/people')).toBe(200)
})
