import { expect, it } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { NOTICE_KINDS } from '@/newsroom/notifications/kinds'
import { noticeSaid } from '@/newsroom/notifications/notice-said'
import { inWords } from '@/testing/in-words'
import { useNoticeSentence } from './notice-sentence'

function Sentences() {
  const sentence = useNoticeSentence()
  return NOTICE_KINDS.map((kind) => (
    <p key={kind}>{sentence({ kind, who: 'Su Min 蘇敏', what: 'Harbour', said: noticeSaid({}) })}</p>
  ))
}

it.each(LOCALES)('needs nothing that a notice does not say of itself: %s', async (locale) => {
  const { container } = await inWords(<Sentences />, locale)
  expect(container.querySelectorAll('p')).toHaveLength(NOTICE_KINDS.length)
  expect(container.textContent).not.toContain('notifications.said')
})
