import { expect, it } from 'vitest'
import type { Explained } from '../explained'
import { foldWordings } from './folded-wording'
import { withProposal } from './with-proposal'

const TYPED = {
  at: 'p1',
  text: '免責聲明:內容來自合作伙伴供稿和第三方投稿,僅供參考,讀者請自行核實。認為侵犯權利者,請書面通知。',
}
const wording = (key: string, text: string) =>
  ({ templateId: key, key, name: key, names: {}, kind: 'third_party', text }) as const
const SHORT = wording('short', '合作伙伴供稿，仅供参考。')
const LONG = wording(
  'long',
  '本文由第三方投稿，僅供參考，讀者請自行核實。認為侵犯權利者，請以書面通知本報，並說明您的身分與理由。',
)

const carried: Explained = {
  ...{ templateId: 'short', key: 'short', name: 'short', outcome: 'shown', asking: 'require', ruleId: 'r1' },
  ...{ facts: [], against: null, overruled: [] },
}

it('proposes of several templates of a kind the one that says most of what was typed, in any order', () => {
  for (const wordings of [
    [SHORT, LONG],
    [LONG, SHORT],
  ])
    expect(withProposal(TYPED, foldWordings(wordings), []).proposal).toMatchObject({ key: 'long', isCarried: false })
})

it('proposes before it one the piece carries anyway', () => {
  expect(withProposal(TYPED, foldWordings([LONG, SHORT]), [carried]).proposal).toMatchObject({
    key: 'short',
    isCarried: true,
  })
})
