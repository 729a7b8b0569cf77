import { expect, test } from './support/colleagues'

/** The sample newsroom is a week old: in the first week of a month most of it went out in the month before. */
const isFirstWeek = () => new Date().getUTCDate() <= 8

test('pieces are drawn by lot, read again by somebody who did not work on them, and counted', async ({ at }) => {
  const [chief, admin] = [await at('chief'), await at('admin')]
  const seed = `draw ${Date.now().toString(36)}`

  await test.step('the chief draws them', async () => {
    const { page, words } = chief
    await page.goto('/desk/sampling')
    if (isFirstWeek()) {
      await page.getByRole('button', { name: words('sampling.draw.month') }).click()
      await page.getByRole('option').nth(1).click()
    }
    await page.getByRole('textbox', { name: words('sampling.draw.size') }).fill('2')
    await page.getByRole('textbox', { name: words('sampling.draw.seed') }).fill(seed)
    await page.getByRole('button', { name: words('sampling.draw.draw'), exact: true }).press('Enter')
    await expect(page.getByText(words('sampling.sample.seed', { seed }))).toBeVisible()
  })

  await test.step('somebody else reads one, writes down what is wrong, and ends the check', async () => {
    const { page, words } = admin
    await page.goto('/desk/sampling')
    const sample = page.getByRole('region').filter({ hasText: seed }).last()
    await sample.getByRole('listitem').first().getByRole('link').click()
    await page.getByRole('textbox', { name: words('sampling.error.wrong') }).fill('harbor')
    await page.getByRole('textbox', { name: words('sampling.error.right') }).fill('harbour')
    await page.getByRole('button', { name: words('sampling.error.save') }).press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: 'harbour' }).last()).toBeVisible()
    await page.getByRole('button', { name: words('sampling.piece.finish') }).press('Enter')
    await expect(page.getByText(words('sampling.piece.bars.checked', { person: 'Kit Wong 王傑' }))).toBeVisible()
  })

  await test.step('and takes one back that was none, with the reason', async () => {
    const { page, words } = admin
    await page
      .getByRole('button', { name: words('sampling.takeBack.take', { said: 'harbor → harbour' }) })
      .press('Enter')
    await page.getByRole('textbox', { name: words('sampling.takeBack.reason') }).fill('It is the name of a ship.')
    await page.getByRole('button', { name: words('sampling.takeBack.confirm'), exact: true }).press('Enter')
    const taken = page.getByRole('region', { name: words('sampling.takeBack.taken') })
    await expect(taken.getByText('It is the name of a ship.')).toBeVisible()
  })

  await test.step('and the chief sees what came of it', async () => {
    const { page, words } = chief
    await page.reload()
    const sample = page.getByRole('region').filter({ hasText: seed }).last()
    await expect(sample.getByText(words('sampling.piece.checkedBy', { person: 'Kit Wong 王傑' }))).toBeVisible()
    await expect(page.getByRole('table', { name: words('sampling.results.section') })).toBeVisible()
  })
})
