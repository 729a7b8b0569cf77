import { expect, it } from 'vitest'
import { foldWordings } from './folded-wording'
import { proposeTemplate } from './propose'

const wording = (text: string) =>
  foldWordings([{ templateId: 't1', key: 'third-party', kind: 'third_party', name: 'Third party', names: {}, text }])

it('knows typed words again, however the approved ones are set and wherever they lead', () => {
  const approved = wording('**本文由{{partner}}提供**，[非{{site.name}}采写](https://example.com/about)，*仅供*参考。')
  const typed = '免責聲明：本文由海風雜誌社提供，非港灣日報採寫，僅供參考。'
  expect(proposeTemplate(typed, approved)).toMatchObject({ key: 'third-party', why: 'same' })
  expect(proposeTemplate('免責聲明：本文由海風雜誌社提供。', approved)?.why).not.toBe('same')
})
