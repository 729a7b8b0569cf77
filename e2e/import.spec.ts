import { expect, test } from './support/colleagues'

const stamp = Date.now().toString(36)

const file = (pieces: readonly object[]) => ({
  name: `pieces-${stamp}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'stet-pieces/1', pieces })),
})

const told = { language: 'en', section: 'news', copy: ['The reading room opens at eight from Monday.'] }
const fresh = { ...told, slug: `reading-room-${stamp}`, headline: `Reading room opens early ${stamp}` }
const lost = { ...told, section: 'nowhere', headline: `Lost ${stamp}` }

test('pieces from a file are looked at first, then taken in as drafts, and readers see none of it', async ({ at }) => {
  const { page, words } = await at('chief')
  await page.goto('/desk/import')

  await test.step('a file that is none is refused with the line to look at', async () => {
    const broken = { ...file([]), buffer: Buffer.from('{\n"format": nonsense\n}') }
    await page.getByLabel(words('imports.chooseFile')).setInputFiles(broken)
    await expect(page.getByText(words('imports.file.notJson', { line: 2 }))).toBeVisible()
  })

  await test.step('another says what would happen', async () => {
    await page.getByLabel(words('imports.chooseFile')).setInputFiles(file([fresh, lost]))
    const table = page.getByRole('table', { name: words('imports.trial.title') })
    await expect(table.getByText(words('imports.faults.unknownSection', { value: 'nowhere' }))).toBeVisible()
    await expect(table.getByText(words('imports.outcomes.new'), { exact: true })).toBeVisible()
  })

  await test.step('taken in, it leads to the draft', async () => {
    await page.getByRole('button', { name: words('imports.trial.takeIn', { count: 1 }) }).press('Enter')
    await expect(page.getByRole('link', { name: words('imports.result.csv') })).toBeVisible()
    const draft = page.getByRole('link', { name: fresh.headline })
    await expect(draft).toBeVisible()
    const answer = await page.request.get(`/news/${fresh.slug}`)
    expect(answer.status()).toBe(404)
    await draft.click()
    await expect(page).toHaveURL(/\/desk\/stories\//)
  })

  await test.step('and the file is among those taken in before', async () => {
    await page.goto('/desk/import')
    await expect(page.getByRole('link', { name: file([]).name })).toBeVisible()
  })
})
