import { expect, it } from 'vitest'
import { term } from '@/testing/builders/terms'
import { compareTerms } from './compare-terms'

it('says of each term whether it came, went or changed; moving one changes nothing', () => {
  const [kept, gone, raised, come] = ['kept', 'gone', 'raised', 'come'].map((text) => term({ text, level: 'warn' }))
  if (!kept || !gone || !raised || !come) throw new Error('four terms')
  const after = { ...raised, level: 'block' } as const
  expect(compareTerms([kept, gone, raised], [after, come, kept])).toEqual([
    { kind: 'changed', term: after, before: raised },
    { kind: 'added', term: come },
    { kind: 'removed', term: gone },
  ])
})
