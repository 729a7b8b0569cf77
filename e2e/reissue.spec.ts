import { expect, test } from './support/colleagues'
import { approveWording, reword } from './support/disclaimers'
import { approved, plainPiece } from './support/house'
import { makeMove, publish } from './support/moves'
import { chooseSource, startStory, write } from './support/writing'

const KEY = 'agency'
const WORDS = 'This report came from an agency; its facts were not checked again by us.'

test('a notice in new words reaches a live page once a second person agrees', async ({ at, reader }) => {
  test.setTimeout(300_000)
  const [reporter, editor, chief, legal] = [
    await at('reporter'),
    await at('editor'),
    await at('chief'),
    await at('legal'),
  ]
  const piece = plainPiece('reissued')
  let path = ''
  let before = ''
  const body = async () => (await reader.request.get(path)).text()

  await test.step('a piece of an agency’s is out with its notice, and legal words the notice anew', async () => {
    const story = await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'wire', 'Harbour Agency')
    await makeMove(reporter, 'file')
    await approved(editor, story)
    path = await publish(chief, story)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await reword(legal, { key: KEY, language: 'en', text: WORDS })
    await approveWording(chief, KEY)
    before = await body()
    expect(before).not.toContain(WORDS)
  })

  const region = ({ page, words }: typeof legal, name: string) => page.getByRole('region', { name: words(name) })

  await test.step('legal sees what would become of each piece, and asks', async () => {
    const { page, words } = legal
    await page.goto(`/desk/disclaimers/${KEY}`)
    await region(legal, 'reissue.history.title').getByRole('link').first().click()
    const pieces = page.getByRole('list', { name: words('reissue.tried.list') })
    const own = pieces.getByRole('listitem').filter({ hasText: piece.headline })
    await expect(own.getByRole('insertion').first()).toBeVisible()
    expect(await body()).toBe(before)
    await page.getByRole('textbox', { name: words('reissue.ask.why') }).fill('The agency asked for it.')
    await region(legal, 'reissue.ask.title').getByRole('button').click()
    await expect(page.getByText(words('reissue.waits.own'))).toBeVisible()
    await expect(page.getByRole('button', { name: words('reissue.deeds.takeBack') })).toBeVisible()
    await expect(page.getByRole('button', { name: /Agree/ })).toHaveCount(0)
    expect(await body()).toBe(before)
  })

  await test.step('the chief agrees, and sees it end without asking again', async () => {
    const { page, words } = chief
    await page.goto(new URL(legal.page.url()).pathname)
    await expect(page.getByText('The agency asked for it.')).toBeVisible()
    await page.getByRole('button', { name: /Agree/ }).click()
    await expect(page.getByRole('status').getByText(words('reissue.states.finished'))).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('link', { name: words('reissue.results.csv') })).toBeVisible()
  })

  await test.step('readers find the new words and the day, and not another byte changed', async () => {
    await expect.poll(body).toContain(WORDS)
    await reader.goto(path)
    await expect(reader.getByRole('note').getByText(/Notice updated on/)).toHaveCount(1)
    const modified = (page: string) => /"dateModified":"[^"]+"/.exec(page)?.[0] ?? 'none'
    const article = (page: string) => /<article class="article".*?<\/article>/s.exec(page)?.[0] ?? 'none'
    const around = (page: string) => article(page).split(/<div class="notice" lang="en">.*?<\/div>/s)
    const after = await body()
    expect(around(after)).toEqual(around(before))
    expect(around(after)).toHaveLength(2)
    expect(modified(after)).toBe(modified(before))
  })
})
