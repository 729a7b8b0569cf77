import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it } from 'vitest'
import editorEn from '@/messages/en/editor.json'
import issuesEn from '@/messages/en/issues.json'
import movesEn from '@/messages/en/moves.json'
import editorHans from '@/messages/zh-Hans/editor.json'
import issuesHans from '@/messages/zh-Hans/issues.json'
import movesHans from '@/messages/zh-Hans/moves.json'
import editorHant from '@/messages/zh-Hant/editor.json'
import issuesHant from '@/messages/zh-Hant/issues.json'
import movesHant from '@/messages/zh-Hant/moves.json'
import type { CopyNode } from '@/newsroom/copy/copy'
import { LOCALES } from '@/newsroom/language/locales'
import { done } from '@/newsroom/result'
import type { Package } from '@/newsroom/story/package'
import { preflight, type References } from '@/newsroom/story/preflight'
import { ORIGINAL } from '@/newsroom/story/source'
import { NOTHING_CONFIRMED } from '@/newsroom/workflow/confirmations'
import { piece } from '@/testing/builders/package'
import { ChecksPanel } from './checks-panel'

const NONE: References = {
  mediaIds: new Set(),
  topicIds: new Set(),
  topicSlugs: new Set(),
  section: null,
  gone: new Set(),
}
const PICTURE: CopyNode = {
  type: 'image',
  attrs: { id: 'picture-1', mediaId: 'e0000000-0000-4000-8000-000000000001', alt: '', decorative: false, credit: '' },
  content: [{ type: 'figcaption' }],
}

/** Nothing of it is as it should be. */
const BARE: Partial<Package> = {
  headline: '',
  kicker: 'TK',
  byline: [],
  slug: '',
  source: { ...ORIGINAL, type: 'republished' },
  leadImage: { mediaId: 'e0000000-0000-4000-8000-000000000002', alt: '', decorative: false, caption: '', credit: '' },
  copy: { type: 'doc', content: [PICTURE] },
}

const MESSAGES = {
  en: { editor: editorEn, issues: issuesEn, moves: movesEn },
  'zh-Hant': { editor: editorHant, issues: issuesHant, moves: movesHant },
  'zh-Hans': { editor: editorHans, issues: issuesHans, moves: movesHans },
}

describe.each(LOCALES)('what is in the way, in %s', (locale) => {
  const messages = MESSAGES[locale]
  const { editor, issues } = messages

  const named = (more: Partial<Package>) => {
    render(
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
        <ChecksPanel
          issues={preflight(piece(more), NONE)}
          confirmations={NOTHING_CONFIRMED}
          of="hash"
          onJump={() => undefined}
          onSettle={async () => done(null)}
        />
      </NextIntlClientProvider>,
    )
    return screen
      .getAllByRole('button')
      .filter((button) => button.textContent !== editor.checks.noteIt)
      .map(({ firstElementChild }) => firstElementChild?.textContent)
  }

  it('is named as the very line of the source is that has to be filled in', () => {
    const names = named({ source: { ...ORIGINAL, type: 'republished' } })
    const { name, author, title, url } = editor.source
    expect(names).toEqual(expect.arrayContaining([name, author, title, url]))
    expect(issues.fields.source).toEqual({ name, author, title, url })
  })

  it('has a name for every place a piece can be at fault', () => {
    const names = named(BARE)
    expect(names.filter((one) => one === issues.fields.copy.picture)).toHaveLength(3)
    expect(names.filter((one) => !one || /^[a-z]/.test(one))).toEqual([])
  })
})
