import type { MoveName } from '@/newsroom/workflow/table'
import { type Colleague, expect } from './colleagues'
import { askFor } from './moves'
import { invite } from './newcomers'

/** The question of a move. */
export const ask = (move: MoveName) => async (at: Colleague) => expect(await askFor(at, move)).toBeVisible()

export const person = async ({ page }: Colleague): Promise<void> => {
  await page.getByRole('link', { name: 'Rosa Vidal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rosa Vidal' })).toBeVisible()
}

export const compare = async ({ page, words }: Colleague): Promise<void> => {
  await page.getByRole('button', { name: words('story.history.compare'), exact: true }).click()
  await expect(page.getByRole('heading', { name: words('story.compare.title') })).toBeVisible()
}

/** The box in which stories and actions are found. */
export const find = async ({ page, words }: Colleague): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog', { name: words('desk.palette.title') })).toBeVisible()
}

/** A route of review, being rewritten. */
export const rewrite = async ({ page, words }: Colleague): Promise<void> => {
  await page
    .getByRole('article')
    .nth(1)
    .getByRole('button', { name: words('rules.route.change') })
    .click()
  await expect(page.getByRole('button', { name: words('rules.editor.save') })).toBeVisible()
}

/** The last letter the house wrote: to somebody it invites, lest it has written to nobody yet. */
export const letter = async (admin: Colleague): Promise<void> => {
  const { page, words } = admin
  await invite(admin, `invited-${Date.now()}@example.com`)
  const last = page
    .getByRole('list', { name: words('notifications.post.inbox') })
    .getByRole('link')
    .first()
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(last).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await last.click()
  await expect(page.getByRole('article')).toBeVisible()
}
