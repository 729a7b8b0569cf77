import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { ArticleChange } from '@/newsroom/article/change'
import { LOCALES } from '@/newsroom/language/locales'
import { article } from '@/testing/builders/article'
import { renderFragment } from './render-fragment'

const change = (more: Partial<ArticleChange> = {}): ArticleChange => ({
  n: 1,
  kind: 'correction',
  place: 'bottom',
  lines: ['We wrote nine.', 'It is ten.'],
  at: new Date('2024-12-18T02:30:00Z'),
  redline: [
    {
      field: 'copy',
      stretches: [
        { kind: 'same', text: 'Open until ' },
        { kind: 'gone', text: 'nine' },
        { kind: 'new', text: 'ten' },
      ],
    },
  ],
  version: null,
  replaces: null,
  ...more,
})

const fragment = (...changes: readonly ArticleChange[]) => renderFragment(article({ changes }))

describe('the note of a change', () => {
  it.each([
    ['headline_below', /<\/header><section class="changes changes-headline_below".*<div class="meta">/s],
    ['top', /<div class="meta">.*<section class="changes changes-top".*class="article-copy"/s],
    ['bottom', /class="article-copy".*<section class="changes changes-bottom"/s],
  ] as const)('stands at %s', async (place, where) => {
    expect(await fragment(change({ place }))).toMatch(where)
  })

  it('has its label, its time with the zone, its sentences, and an address of its own', async () => {
    const html = await fragment(change())
    expect(html).toContain('<div class="change" id="change-1"><h2>Correction</h2>')
    expect(html).toContain('<time dateTime="2024-12-18T10:30:00+08:00">18 December 2024, 10:30 GMT+8</time>')
    expect(html).toContain('<p class="said">We wrote nine.</p><p class="said">It is ten.</p>')
  })

  it('shows the change to whoever asks: by line, by colour and in words (COR-20)', async () => {
    const html = await fragment(change())
    expect(html).toContain(
      '<details><summary>Show the change</summary><div class="redline"><p>Open until <del><span class="aloud">removed: </span>nine</del><ins><span class="aloud">added: </span>ten</ins></p></div></details>',
    )
  })

  it('names the part of the piece that was changed, where it is not the text', async () => {
    const html = await fragment(change({ redline: [{ field: 'headline', stretches: [{ kind: 'new', text: 'Ten' }] }] }))
    expect(html).toContain('<span class="part">Headline: </span>')
  })

  it('has nothing to show where nothing may be shown', async () => {
    expect(await fragment(change({ redline: [] }))).not.toContain('<details>')
  })

  it('leads to the version whose page shows the change, and to the note it takes the place of', async () => {
    const replaces = { n: 1, at: new Date('2024-12-17T10:00:00Z') }
    const html = await fragment(change({ n: 2, version: 2, replaces }))
    expect(html).toContain('<a href="/news/library-tries-late-opening/versions/2">See what was changed</a>')
    expect(html).toContain('<a href="/news/library-tries-late-opening/versions#change-1">')
    expect(html).not.toContain('<details>')
  })

  it('is a paragraph for each paragraph of a reply', async () => {
    const html = await fragment(change({ kind: 'right_of_reply', lines: ['First.\n\nSecond.'] }))
    expect(html).toContain('<p class="said">First.</p><p class="said">Second.</p>')
  })

  it('takes text for text', async () => {
    expect(await fragment(change({ lines: ['<img onerror=x>'] }))).toContain('&lt;img onerror=x&gt;')
  })
})

describe('a retracted piece', () => {
  it('keeps its text on record, struck', async () => {
    const html = await fragment(change({ kind: 'retraction', place: 'top' }))
    expect(html).toMatch(/<del class="article-copy">.*<\/del>/s)
    expect(await fragment(change())).not.toContain('<del class="article-copy">')
  })
})

it.each(LOCALES)('a piece with a note in every place is valid HTML in %s', async (language) => {
  const errors: string[] = []
  const changes = [
    change({ n: 3, kind: 'retraction', place: 'headline_below' }),
    change({ n: 2, place: 'top', version: 2 }),
    change(),
  ]
  const html = await renderFragment(article({ language, changes }))
  parse(`<!doctype html><html lang="${language}"><head><title>x</title></head><body>${html}</body></html>`, {
    onParseError: ({ code }) => errors.push(code),
  })
  expect(errors).toEqual([])
  expect(html.match(/id="change-/g)).toHaveLength(3)
})
