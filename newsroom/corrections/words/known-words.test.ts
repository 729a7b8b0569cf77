import { expect, it } from 'vitest'
import { piece } from '@/testing/builders/package'
import { knownWords } from './known-words'

it('knows the names a piece gives, each script by itself, and what it writes small', () => {
  const pkg = piece({
    byline: [{ name: 'Lin Wei 林薇', personId: null }],
    source: { type: 'wire', name: 'Example Wire', author: 'A', title: '', url: '' },
  })
  const { names, small } = knownWords([pkg, pkg], ['The Library and McDonald are in the city.'])
  expect(names).toEqual(['Lin Wei', '林薇', 'Example Wire'])
  expect([...small]).toEqual(['and', 'are', 'in', 'the', 'city'])
})
