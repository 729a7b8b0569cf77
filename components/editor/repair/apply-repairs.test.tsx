import { expect, it } from 'vitest'
import type { Copy } from '@/newsroom/copy/copy'
import { findRepairs } from '@/newsroom/repair/find-repairs'
import { linesOf } from '@/newsroom/repair/lines-of'
import { copyOf as copyWith } from '@/testing/builders/package'
import { copyOf } from '../surface/copy-of'
import { surfaceWith } from '../surface/surface-for-test'
import { applyRepairs } from './apply-repairs'

const COPIED = copyWith('新網(wǎng)站上線,舊網(wǎng)站停用。', '總館(5G)照常開(kāi)放。')

const sureIn = (copy: Copy) => {
  const lines = linesOf(copy)
  return findRepairs({ lines, language: 'zh-Hant', names: [] }).repairs.filter(({ isSure }) => isSure)
}

it('makes all repairs in one step, which one undo takes back whole (ZH-11)', () => {
  const editor = surfaceWith(COPIED)
  editor.commands.insertContentAt(1, '今天，')
  const before = copyOf(editor)
  applyRepairs(editor, sureIn(before))
  expect(linesOf(copyOf(editor))).toEqual(['今天，新網站上線，舊網站停用。', '總館(5G)照常開放。'])
  editor.commands.undo()
  expect(copyOf(editor)).toEqual(before)
})

it('leaves what somebody has changed meanwhile as they have it', () => {
  const editor = surfaceWith(COPIED)
  const found = sureIn(COPIED)
  editor.commands.setTextSelection({ from: 1, to: 4 })
  editor.commands.deleteSelection()
  expect(applyRepairs(editor, found).every(({ line }) => line === 1)).toBe(true)
  expect(linesOf(copyOf(editor))[1]).toBe('總館(5G)照常開放。')
})

it('keeps the marks around, and touches no code', () => {
  const text = (words: string, ...marks: readonly string[]) => ({
    type: 'text',
    text: words,
    ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
  })
  const content = [text('新'), text('網(wǎng)站', 'bold'), text('與'), text('網(wǎng)卡', 'code'), text(',網(wǎng)頁')]
  const editor = surfaceWith({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'para-1' }, content }] })
  applyRepairs(editor, sureIn(copyOf(editor)))
  expect(copyOf(editor).content?.[0]?.content).toEqual([
    text('新'),
    text('網站', 'bold'),
    text('與'),
    text('網(wǎng)卡', 'code'),
    text(',網頁'),
  ])
})
