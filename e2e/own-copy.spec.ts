import type { Request } from '@playwright/test'
import { type Colleague, expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, decisionOf, expectState, movesOf, openReview } from './support/moves'
import { untilSaved, writeCopy } from './support/writing'

const COMMA = ' (Corrected.)'
const COLON = ' (Corrected again.)'

const approveButton = (colleague: Colleague) =>
  decisionOf(colleague).getByRole('button', { name: colleague.words('moves.approve.label') })

/** The very request with which somebody else approves, sent in this person's name. */
const sendAgainAs = async ({ page }: Colleague, request: Request): Promise<string> => {
  const { cookie: _, ...headers } = await request.allHeaders()
  const sent = Object.entries(headers).filter(([name]) => !name.startsWith(':') && name !== 'content-length')
  const answer = await page.request.post(request.url(), {
    headers: Object.fromEntries(sent),
    data: request.postData() ?? '',
  })
  return answer.text()
}

test('whoever changed a piece cannot approve it, by no door and with no role (WF-02)', async ({ at }) => {
  const [editor, admin, chief] = [await at('editor'), await at('admin'), await at('chief')]
  const reporter = await at('reporter')
  const story = await filed(reporter, plainPiece('own-copy'))
  const correct = async (colleague: Colleague, words: string) => {
    await colleague.page.goto(story)
    await expect(colleague.page.getByText(colleague.words('editor.hand.warning'))).toBeVisible()
    await colleague.page.getByRole('button', { name: colleague.words('editor.hand.edit') }).click()
    await untilSaved(colleague.page, words.trim(), () => writeCopy(colleague, [words]))
  }

  await test.step('its writer may only take it back', async () => {
    await expect(movesOf(reporter).getByRole('link', { name: reporter.words('moves.bar.review') })).toBeHidden()
  })

  await test.step('the editor could approve it, until they correct it in review', async () => {
    await openReview(editor, story)
    await expect(approveButton(editor)).toBeEnabled()
    await correct(editor, COMMA)
    await correct(admin, COLON)
  })

  for (const corrector of [editor, admin]) {
    await test.step('whoever corrected it is told why somebody else has to approve', async () => {
      await openReview(corrector, story)
      await expect(decisionOf(corrector).getByText(corrector.words('moves.bar.ownHand'))).toBeVisible()
      await expect(approveButton(corrector)).toBeHidden()
      await corrector.page.goto(story)
      await expect(movesOf(corrector)).toBeVisible()
      const open = corrector.words('moves.bar.review')
      await expect(movesOf(corrector).getByRole('link', { name: open })).toBeHidden()
    })
  }

  await test.step('the call that approves for the chief is refused to both of them', async () => {
    await openReview(chief, story)
    const address = `**${story}/review`
    await chief.page.route(address, async (route) => {
      const request = route.request()
      if (request.method() === 'POST') {
        for (const corrector of [editor, admin]) {
          expect(await sendAgainAs(corrector, request)).toContain('"kind":"forbidden","because":"hand"')
        }
      }
      await route.continue()
    })
    await decide(chief, 'approve')
    await chief.page.unroute(address)
    await chief.page.goto(story)
    await expectState(chief, 'approved')
  })
})
