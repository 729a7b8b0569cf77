import { type Colleague, expect } from './colleagues'

export const NEWCOMER = { name: 'New Colleague', password: 'ten lanterns over the quiet harbour' } as const

/** Invites somebody as a reporter, and answers with the link that the admin is to pass on. */
export const invite = async ({ page, words }: Colleague, email: string): Promise<string> => {
  await page.goto('/admin/people')
  const form = page.getByRole('region', { name: words('people.invite.title') })
  await form.getByRole('textbox', { name: words('people.invite.name') }).fill(NEWCOMER.name)
  await form.getByRole('textbox', { name: words('people.invite.email') }).fill(email)
  await form.getByRole('combobox', { name: words('people.invite.role') }).selectOption('reporter')
  await form.getByRole('button', { name: words('people.invite.submit') }).click()
  await expect(form.getByRole('status')).toContainText(words('people.invite.ready', { name: NEWCOMER.name }))
  return (await form.getByRole('status').getByText('/invite/').textContent()) ?? ''
}

/** The invitee's first minute, on the page of their link: their own password, and in. */
export const join = async ({ page, words }: Colleague): Promise<void> => {
  await page.getByLabel(words('account.join.password'), { exact: true }).fill(NEWCOMER.password)
  await page.getByRole('button', { name: words('account.join.submit') }).click()
  await page.waitForURL('/desk')
}
