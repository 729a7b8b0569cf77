import type { Locator, Page } from '@playwright/test'
import { expectAccessibleEverywhere } from './support/access'
import { type Colleague, expect, signIn, test } from './support/colleagues'
import { invite, join, NEWCOMER } from './support/newcomers'
import { freshSlug } from './support/writing'

const statusOf = async (page: Page, path: string): Promise<number | undefined> => (await page.goto(path))?.status()

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
    await newcomer.goto(link)
    await expectAccessibleEverywhere(newcomer, 'the welcome of somebody invited')
    await join({ page: newcomer, words })
    const stranger = await browser.newContext()
    const again = await stranger.newPage()
    await again.goto(link)
    await expect(again.getByRole('heading', { name: words('account.linkGone.title') })).toBeVisible()
    await stranger.close()
  })

  await test.step('the password opens the desk, from another device too', async () => {
    const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
    const device = await other.newPage()
    await device.goto('/sign-in')
    await signIn(device, email, NEWCOMER.password)
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
    const dialog = admin.page.getByRole('alertdialog', {
      name: words('people.deactivate.title', { name: NEWCOMER.name }),
    })
    await expect(dialog).toContainText(words('people.deactivate.sessions', { count: 1 }))
    await expectAccessibleEverywhere(admin.page, 'the question before somebody is deactivated')
    await dialog.getByRole('button', { name: words('people.deactivate.confirm') }).click()
    await expect(admin.page.getByRole('button', { name: words('people.reactivate.open') })).toBeVisible()
    await newcomer.getByRole('link', { name: words('desk.rooms.stories') }).click()
    await expect(newcomer).toHaveURL(/\/sign-in\?next=/)
    await expect(newcomer.getByRole('navigation')).toHaveCount(0)
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
