import { expect, test } from './support/colleagues'
import { approveWording } from './support/disclaimers'

const KEY = 'translated'

test('a notice is set in bold, with a link and a variable, and stands so on its proof', async ({ at, reader }) => {
  test.setTimeout(180_000)
  const [legal, chief] = [await at('legal'), await at('chief')]
  const { page, words } = legal
  const field = page.getByRole('textbox', { name: words('disclaimers.languages.en'), exact: true })
  const tools = page.getByRole('toolbar', {
    name: words('disclaimers.field.tools', { language: words('disclaimers.languages.en') }),
  })

  await test.step('legal writes it with keys and tools alone', async () => {
    await page.goto(`/desk/disclaimers/${KEY}`)
    const next = words('disclaimers.version.writeNext', { n: '#' }).replace('#', '\\d+')
    await page.getByRole('button', { name: new RegExp(next) }).click()
    await field.fill('')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type('A translation.')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type(' From {{source.name}}; read the original')
    await expect(field.getByText(words('disclaimers.field.names.source_name'), { exact: true })).toBeVisible()
    for (const _word of ['original', 'the']) await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('the original')
    await tools.getByRole('button', { name: words('disclaimers.field.link') }).click()
    const address = page.getByRole('textbox', { name: words('disclaimers.field.address') })
    await address.fill('javascript:alert(1)')
    await address.press('Enter')
    await expect(page.getByText(words('disclaimers.field.wrongAddress'))).toBeVisible()
    await address.fill('https://example.com/original')
    await address.press('Enter')
    await expect(field.getByText('the original')).toHaveClass(/link/)
    await page.getByRole('button', { name: words('disclaimers.version.submit') }).click()
    await expect(page.getByText(words('disclaimers.version.waits'))).toBeVisible()
  })

  await test.step('the chief approves it, and anybody can read it', async () => {
    await approveWording(chief, KEY)
    await reader.goto(`/notices/${KEY}/2`)
    await expect(reader.locator('strong', { hasText: 'A translation.' })).toBeVisible()
    await expect(reader.getByRole('link', { name: 'the original' })).toHaveAttribute(
      'href',
      'https://example.com/original',
    )
    await expect(reader.getByText('{{source.name}}').first()).toBeVisible()
  })
})
