import { describe, expect, it } from 'vitest'
import { asked } from '@/testing/builders/standing-matter'
import { fillWording } from './fill-wording'
import { comparable, joinWords, richWords } from './notice-words'

const values = { ...asked().values, partner: 'Harbour *Notes*', 'source.url': 'https://example.com/a', age: '{{age}}' }

describe('a wording with its variables filled', () => {
  it('keeps its marks beside its plain text, and has none where it had none', () => {
    expect(fillWording('Supplied by {{partner}}.', values)).toEqual({ text: 'Supplied by Harbour *Notes*.' })
    expect(fillWording('**Supplied** by {{partner}}: [original]({{source.url}}).', values)).toEqual({
      text: 'Supplied by Harbour *Notes*: original (https://example.com/a).',
      marked: String.raw`**Supplied** by Harbour \*Notes\*: [original](https://example.com/a).`,
    })
  })

  it('leaves an age to every reader, and reads no value again for variables', () => {
    expect(fillWording('*{{age}}* old, by {{partner}}', { ...values, partner: '{{age}}' })).toEqual({
      text: '{{age}} old, by {{age}}',
      marked: String.raw`*{{age}}* old, by \{\{age}}`,
    })
  })

  it('makes paragraphs of a value that has them', () => {
    expect(fillWording('**Holds: {{holdings}}.**', { ...values, holdings: 'A\n\nB' })).toMatchObject({
      text: 'Holds: A\n\nB.',
      marked: '**Holds: A**\n\n**B.**',
    })
  })
})

describe('the words of notices', () => {
  const old = { text: 'By [them] and **us**.' }
  const marked = { text: 'By us.', marked: '**By us.**' }

  it('are what they were where no marks were kept', () => {
    expect(
      richWords(old)
        .flat()
        .map((run) => run.kind === 'text' && run.text)
        .join(''),
    ).toBe(old.text)
    expect(joinWords([old, { text: 'Updated.' }])).toEqual({ text: `${old.text}\n\nUpdated.` })
  })

  it('stand one below the other, each with its own marks and no others', () => {
    expect(joinWords([old, marked])).toEqual({
      text: `${old.text}\n\nBy us.`,
      marked: `${String.raw`By \[them\] and \*\*us\*\*.`}\n\n**By us.**`,
    })
  })

  it('are compared with their marks as soon as one of them has any', () => {
    expect(comparable(old, { text: 'By us.' })).toEqual([old.text, 'By us.'])
    expect(comparable({ text: 'By us.' }, marked)).toEqual(['By us.', '**By us.**'])
  })
})
