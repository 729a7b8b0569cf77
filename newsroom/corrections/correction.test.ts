import { describe, expect, it } from 'vitest'
import { parseNote } from './correction'
import { CHANGE_KINDS, KIND_RULES, NOTE_WORDS } from './kinds'

const told = { severity: 'material', place: 'bottom', foundBy: 'reader' }
const correction = {
  ...told,
  kind: 'correction',
  wrong: 'An earlier version gave the opening hour as 9:00.',
  right: 'It is 10:00.',
}
const typo = { kind: 'typo', severity: 'minor', place: 'none', foundBy: 'editor' }

const faults = (json: unknown) => {
  const parsed = parseNote(json)
  return parsed.ok ? [] : parsed.issues.map(({ field, key }) => `${field} ${key}`)
}

describe('a note about a change', () => {
  it('is taken when it says all that its kind asks', () => {
    expect(parseNote(correction)).toEqual({ ok: true, note: { ...correction, text: '' } })
    expect(parseNote(typo)).toEqual({ ok: true, note: typo })
  })

  it('of kind correction says what is right', () => {
    expect(faults({ ...correction, right: '' })).toEqual(['note.right blank'])
    expect(faults({ ...correction, right: '　 ' })).toEqual(['note.right blank'])
  })

  it('of kind typo is minor', () => {
    expect(faults({ ...typo, severity: 'material' })).toEqual(['note.severity typoIsMinor'])
  })

  it('of kind typo has nothing to say in public', () => {
    expect(faults({ ...typo, text: 'We fixed a typo.' })).toEqual(['note.text notAsked'])
  })

  it('may be sent by a form that sends every field of every kind', () => {
    expect(parseNote({ ...told, kind: 'update', wrong: '', right: '', text: 'Now with the vote.' })).toEqual({
      ok: true,
      note: { ...told, kind: 'update', text: 'Now with the vote.' },
    })
  })

  it('names every field that is in the way', () => {
    expect(faults({ kind: 'retraction', severity: 'grave', place: 'sideways' })).toEqual([
      'note.severity invalid',
      'note.place invalid',
      'note.foundBy blank',
      'note.wrong blank',
    ])
  })

  it('holds no control characters and no novel', () => {
    expect(faults({ ...correction, right: 'ten\u0000' })).toEqual(['note.right invalid'])
    expect(faults({ ...correction, right: 'x'.repeat(2_001) })).toEqual(['note.right invalid'])
  })

  it('gives a reply the length of a piece', () => {
    expect(faults({ ...told, kind: 'right_of_reply', text: 'x'.repeat(15_000) })).toEqual([])
  })

  it.each([null, 7, 'typo', [], {}, { kind: 'first' }, { kind: 'withdrawal' }])('is not made of %j', (json) => {
    expect(faults(json).length).toBeGreaterThan(0)
  })
})

describe.each(CHANGE_KINDS)('the shape of kind %s', (kind) => {
  const asks = KIND_RULES[kind].asks
  const base = kind === 'typo' ? typo : { ...told, kind }
  const asked = NOTE_WORDS.filter((word) => asks[word] === 'always')
  const full = { ...base, ...Object.fromEntries(asked.map((word) => [word, 'A plain sentence.'])) }

  it('asks for what the table of kinds says', () => {
    expect(faults(full)).toEqual([])
    for (const word of asked) expect(faults({ ...full, [word]: '' })).toEqual([`note.${word} blank`])
  })

  it('takes what the table calls optional and refuses what it does not name', () => {
    for (const word of NOTE_WORDS) {
      expect(faults({ ...full, [word]: 'Another.' })).toEqual(asks[word] ? [] : [`note.${word} notAsked`])
    }
  })
})
