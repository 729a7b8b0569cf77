import { describe, expect, it } from 'vitest'
import { EXAMPLE } from './example'
import { readFile } from './read-file'

const told = { language: 'en', headline: 'A headline', section: 'news', copy: ['One sentence.'] }
const fileOf = (...pieces: readonly unknown[]) => JSON.stringify({ format: 'stet-pieces/1', pieces })
const faultsOf = (piece: unknown) => {
  const read = readFile(fileOf(piece))
  return read.ok ? read.pieces[0]?.faults : read.fault
}

describe('a file of pieces', () => {
  it('is read as our own example is written', () => {
    expect(readFile(EXAMPLE)).toMatchObject({ ok: true, pieces: [{ faults: null }, { faults: null }] })
  })

  it('is read with the mark some editors put before it', () => {
    expect(readFile(`\uFEFF${fileOf(told)}`)).toMatchObject({ ok: true })
  })

  it('that is no JSON is refused with the line to look at', () => {
    expect(readFile('{\n  "format": "stet-pieces/1",\n  "pieces": [}\n')).toEqual({
      ok: false,
      fault: { key: 'notJson', line: 3 },
    })
    expect(readFile('{\n"pieces": [')).toEqual({ ok: false, fault: { key: 'notJson', line: 2 } })
  })

  it.each([
    ['notPieces', '[]'],
    ['notPieces', JSON.stringify({ format: 'stet-pieces/1', pieces: [told], more: 1 })],
    ['otherVersion', JSON.stringify({ format: 'stet-pieces/2', pieces: [told] })],
    ['noPieces', fileOf()],
    ['tooMany', fileOf(...Array(501).fill(told))],
  ])('is refused: %s', (key, text) => {
    expect(readFile(text)).toEqual({ ok: false, fault: { key } })
  })

  it('names each field that is wrong, as the file names it', () => {
    expect(faultsOf({ ...told, headline: undefined })).toEqual([{ field: 'headline', key: 'missing' }])
    expect(faultsOf({ ...told, headline: '  ' })).toEqual([{ field: 'headline', key: 'missing' }])
    expect(faultsOf({ ...told, kicker: 'x'.repeat(101) })).toEqual([{ field: 'kicker', key: 'tooLong' }])
    expect(faultsOf({ ...told, language: 'fr' })).toEqual([{ field: 'language', key: 'notAllowed' }])
    expect(faultsOf({ ...told, colour: 'red' })).toEqual([{ field: 'colour', key: 'unknownField' }])
    expect(faultsOf({ ...told, slug: 'Not A Slug' })).toEqual([{ field: 'slug', key: 'invalid' }])
    expect(faultsOf({ ...told, source: { type: 'original', url: 'javascript:alert(1)' } })).toEqual([
      { field: 'source.url', key: 'invalid' },
    ])
    expect(faultsOf({ ...told, source: { type: 'original', date: '2026-01-01' } })).toEqual([
      { field: 'source.date', key: 'unknownField' },
    ])
    expect(faultsOf('a piece')).toEqual([{ field: '', key: 'invalid' }])
    expect(faultsOf({ ...told, copy: 7 })).toEqual([{ field: 'copy', key: 'invalid' }])
  })

  it('keeps a piece that cannot be read from keeping the others out', () => {
    expect(readFile(fileOf({ headline: 'Half' }, told))).toMatchObject({
      pieces: [
        { n: 1, headline: 'Half', piece: null },
        { n: 2, faults: null },
      ],
    })
  })
})
