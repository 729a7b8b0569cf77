import { render, screen, within } from '@testing-library/react'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en/disclaimers.json'
import enEvidence from '@/messages/en/evidence.json'
import enSources from '@/messages/en/sources.json'
import hant from '@/messages/zh-Hant/disclaimers.json'
import hantEvidence from '@/messages/zh-Hant/evidence.json'
import hantSources from '@/messages/zh-Hant/sources.json'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { type Issue, stop, warn } from '@/newsroom/issue'
import { CarriedNotices } from './carried-notices'

const MESSAGES = {
  en: { disclaimers: en, evidence: enEvidence, sources: enSources },
  'zh-Hant': { disclaimers: hant, evidence: hantEvidence, sources: hantSources },
}

const names = { en: 'Opinion', 'zh-Hant': '評論', 'zh-Hans': '评论' }
const shelves = { sections: [{ slug: 'opinion', names }], topics: [] }

const notice: Notice = {
  templateId: 't1',
  key: 'third-party',
  kind: 'third_party',
  versionId: 'v1',
  n: 2,
  locale: 'zh-Hant',
  placement: 'bottom',
  text: '本文由第三方作者提供。\n\n<img src=x onerror="alert(1)">',
  because: {
    ruleId: 'r1',
    facts: [
      { fact: 'section', value: 'opinion' },
      { fact: 'sourceType', value: 'contributor' },
    ],
  },
}

const missing = stop('disclaimers', 'disclaimerMissing', {
  values: { rule: '4fd1c0de-0000', key: 'sponsored', template: 'Paid for', locale: 'zh-Hans' },
})

const show = (notices: readonly Notice[], issues: readonly Issue[] = [], locale: keyof typeof MESSAGES = 'en') =>
  render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <CarriedNotices notices={notices} issues={issues} shelves={shelves} />
    </NextIntlClientProvider>,
  )

describe('the notices in the editor’s margin', () => {
  it('shows the wording in the piece’s own language, the place, and the reason', () => {
    show([notice])
    const item = screen.getByRole('listitem')
    expect(
      within(item)
        .getByText(/本文由第三方作者提供/)
        .closest('[lang]'),
    ).toHaveProperty('lang', 'zh-Hant')
    expect(item.textContent).toContain('at the bottom')
    expect(item.textContent).toContain('because the section is Opinion and the source is Contributed')
    expect(within(item).getByRole('link').getAttribute('href')).toBe('/desk/disclaimers/third-party')
  })

  it('gives the reason in the viewer’s language', () => {
    show([notice], [], 'zh-Hant')
    expect(screen.getByRole('listitem').textContent).toContain('因為版面為評論，且來源為投稿')
  })

  it('DISC-16 shows markup in a wording as the text it is', () => {
    show([notice])
    expect(document.querySelector('img')).toBeNull()
    expect(screen.getByText(/<img src=x onerror=/)).toBeTruthy()
  })

  it('DISC-01 says which wording is missing, in which language, and which rule asks for it', () => {
    show([], [missing])
    const said = screen.getByRole('listitem').textContent
    expect(said).toContain('“Paid for” has no approved wording in Simplified Chinese. Rule 4fd1c0de asks for it.')
  })

  it('names the variable that the piece does not fill', () => {
    const values = { rule: '4fd1c0de', key: 'sponsored', template: 'Paid for', variable: 'sponsor' }
    show([], [stop('disclaimers', 'variableMissing', { values })])
    expect(screen.getByRole('listitem').textContent).toContain('needs name of the source, as a sponsor')
  })

  it('says so when there is none, and leaves other issues to their own place', () => {
    show([], [stop('headline', 'blank'), warn('headline', 'long')])
    expect(screen.getByText('This piece carries no notice.')).toBeTruthy()
  })

  it('is clean for those who listen to it', async () => {
    const { container } = show([notice], [missing])
    const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })
})
