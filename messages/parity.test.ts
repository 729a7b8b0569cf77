import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { loadMessages } from './load'
import { BROWSER_NAMESPACES } from './namespaces'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )

/** Names of values and of tags a message needs, however its branches are nested. */
const needs = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[},]|<(\w+)>/g)].map(([, value, tag]) => value ?? `<${tag}>`))].toSorted()

const words = async (locale: Locale) => new Map(leaves(JSON.parse(JSON.stringify(await loadMessages(locale)))))

const english = await words('en')

describe.each(LOCALES)('the words in %s', async (locale) => {
  const own = await words(locale)

  it('are as many as in every other language', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('reach the browser, as far as it needs them', async () => {
    const { default: sent } = await import(`./${locale}/browser.ts`)
    expect(Object.keys(sent).toSorted()).toEqual(BROWSER_NAMESPACES.toSorted())
  })

  it('ask for the same values', () => {
    const differing = [...own].filter(
      ([key, message]) => needs(message).join() !== needs(english.get(key) ?? message).join(),
    )
    expect(differing).toEqual([])
  })

  it('can all be read out', async () => {
    const faults: string[] = []
    const t = createTranslator({
      locale,
      messages: JSON.parse(JSON.stringify(await loadMessages(locale))),
      timeZone: 'UTC',
      onError: (error) => faults.push(String(error)),
    })
    for (const [key, message] of own) {
      const values = needs(message).map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), (chunks: string) => chunks] : [name, 2],
      )
      t.markup(key, Object.fromEntries(values))
    }
    expect(faults).toEqual([])
  })
})
