import { expectAccessibleEverywhere } from './support/access'
import { expect, test } from './support/colleagues'
import { plainPiece } from './support/house'
import { line, startStory, untilSaved, writeCopy } from './support/writing'

const GLOSSED = '新網(wǎng)站(5G)上線,舊網(wǎng)站停用。'
const REPAIRED = '新網站(5G)上線，舊網站停用。'

test('pinyin that a converter left in a text goes in one step, and comes back with one (ZH-11)', async ({ at }) => {
  const reporter = await at('reporter')
  const { page, words } = reporter
  const said = (key: string, values = {}) => words(`editor.repair.${key}`, values)
  const copy = line(reporter, 'lines.copy')
  await startStory(reporter, plainPiece('repaired', { language: 'zh-Hant' }))
  await untilSaved(page, '(wǎng)', () => writeCopy(reporter, [GLOSSED]))
  await page
    .getByRole('status')
    .getByRole('button', { name: said('look') })
    .click()
  const dialog = page.getByRole('dialog', { name: said('title') })
  await expect(dialog.getByText(said('verdict.artefact'))).toBeVisible()
  await expectAccessibleEverywhere(page, 'the repairs of a text')
  await untilSaved(page, REPAIRED, () => dialog.getByRole('button', { name: said('make', { count: 3 }) }).click())
  await expect(copy).toHaveText(REPAIRED)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(copy).toHaveText(GLOSSED)
  await page.getByRole('button', { name: words('editor.tools.repair') }).click()
  await expect(dialog).toBeVisible()
})
