import { describe, expect, it } from 'vitest'
import enIssues from '@/messages/en/issues.json'
import en from '@/messages/en/moves.json'
import hansIssues from '@/messages/zh-Hans/issues.json'
import hans from '@/messages/zh-Hans/moves.json'
import hantIssues from '@/messages/zh-Hant/issues.json'
import hant from '@/messages/zh-Hant/moves.json'
import { PARTS } from '@/newsroom/story/package-hash'
import { ASKS } from '@/newsroom/workflow/spec'
import { EDITION_KINDS, STATES } from '@/newsroom/workflow/states'
import { MOVE_NAMES } from '@/newsroom/workflow/table'

const paths = (value: unknown, at = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
    : [at]

const blanks = (value: unknown): readonly string[] =>
  typeof value === 'string' ? (value.match(/\{\w+/g) ?? []).toSorted() : []

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
      value,
    )

describe('the words of moves and issues', () => {
  it('name every move, state, question, part and kind', () => {
    for (const move of MOVE_NAMES) {
      expect(Object.keys(en[move]).toSorted(), move).toEqual(['confirm', 'done', 'label', 'lead', 'line', 'title'])
    }
    expect(Object.keys(en.states).toSorted()).toEqual([...STATES].toSorted())
    expect(Object.keys(en.asks).toSorted()).toEqual([...ASKS].toSorted())
    expect(Object.keys(en.kinds)).toEqual([...EDITION_KINDS])
    for (const part of PARTS) expect(en.parts[part], part).toBeTruthy()
  })

  it.each([
    ['zh-Hant', hant, hantIssues],
    ['zh-Hans', hans, hansIssues],
  ])('are all there in %s, with the same values in them', (_locale, moves, issues) => {
    expect(paths(moves).toSorted()).toEqual(paths(en).toSorted())
    expect(paths(issues).toSorted()).toEqual(paths(enIssues).toSorted())
    for (const path of paths(en)) expect(blanks(at(moves, path)), path).toEqual(blanks(at(en, path)))
  })

  it('are written in each script, not converted', () => {
    expect([hant.sendBack.label, hans.sendBack.label]).toEqual(['退回', '退回'])
    expect([hant.file.label, hans.file.label]).toEqual(['送審', '送审'])
    expect([hant.publish.label, hans.publish.label]).toEqual(['發布', '发布'])
  })
})
