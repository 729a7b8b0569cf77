import { type Colleague, expect, test } from './support/colleagues'
import { wordsIn } from './support/words'

const HERE = '/desk/disclaimers/declaration'
const PAGE = '/declaration'
const DECLARED = 'Every word a machine had a part in is read by one of us first.'
const HANT = '凡有機器參與的文字，都先由本社同仁審閱。'

const said = ({ words }: Colleague, key: string, values = {}) => words(`evidence.house.${key}`, values)

test('what the house declares of machines is written by one, confirmed by another, and found by readers', async ({
  at,
  reader,
}) => {
  const [legal, chief] = [await at('legal'), await at('chief')]
  const body = async (path: string) => (await reader.request.get(path)).text()

  await test.step('Legal writes it in every language, and cannot confirm it', async () => {
    const { page } = legal
    await page.goto(HERE)
    await page.getByText(said(legal, 'write')).click()
    const texts = page.getByRole('textbox', { name: new RegExp(said(legal, 'text')) })
    await expect(texts).toHaveCount(3)
    for (const [place, text] of [DECLARED, HANT, '凡有机器参与的文字，都先由本社同仁审阅。'].entries())
      await texts.nth(place).fill(text)
    await page.getByRole('button', { name: said(legal, 'submit') }).click()
    await expect(page.getByText(said(legal, 'otherConfirms'))).toBeVisible()
    await expect(page.getByRole('button', { name: new RegExp(`^${said(legal, 'confirm')}`) })).toHaveCount(0)
  })

  await test.step('readers have the former one still', async () => {
    await reader.goto(PAGE)
    await expect(reader.getByText('The Harbour Post does not publish content').first()).toBeVisible()
    expect(await body(PAGE)).not.toContain(DECLARED)
  })

  await test.step('the chief finds it under what waits in the book, and confirms it', async () => {
    const { page, words } = chief
    await page.goto('/desk/disclaimers')
    await page.getByRole('link', { name: words('disclaimers.waitsForYou.declaration') }).click()
    await page.waitForURL(HERE)
    await page.getByRole('button', { name: new RegExp(`^${said(chief, 'confirm')}`) }).click()
    await expect(page.getByRole('button', { name: new RegExp(`^${said(chief, 'withdraw')}`) })).toBeVisible()
    await expect(page.getByText(said(chief, 'states.waiting'))).toHaveCount(0)
  })

  await test.step('readers find it from any page, with the former one and its days, in their language', async () => {
    const { title, former } = { title: wordsIn('en')('site.declaration.title'), former: 'site.declaration.former' }
    await expect.poll(() => body(PAGE)).toContain(DECLARED)
    await reader.goto('/')
    await reader.getByRole('contentinfo').getByRole('link', { name: title }).click()
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(reader.getByText(DECLARED)).toBeVisible()
    await expect(reader.getByRole('heading', { name: wordsIn('en')(former) })).toBeVisible()
    await reader.locator('summary').click()
    await expect(reader.getByText('The Harbour Post does not publish content').first()).toBeVisible()
    await reader.goto(`${PAGE}?lang=zh-Hant`)
    await expect(reader.getByText(HANT)).toBeVisible()
    expect(await body('/')).toMatch(/"publishingPrinciples":"[^"]+\/declaration"/)
  })
})
