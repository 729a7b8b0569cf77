import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { editorOf, writeInto } from '@/testing/wording-in-field'
import { WordingField } from './wording-field'

/** Nothing is laid out here; where the caret stands is asked all the same. */
beforeAll(() => {
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() })
})

const shown = async (text = '', locale: 'en' | 'zh-Hant' = 'en') => {
  const onChange = vi.fn<(text: string) => void>()
  const { container } = await inWords(
    <WordingField label="English" lang="en" text={text} onChange={onChange} name="text" />,
    locale,
  )
  const field = await screen.findByRole('textbox', { name: 'English' })
  const sent = () => container.querySelector('input[name="text"]')?.getAttribute('value')
  const select = (from: number, to: number) => act(() => void editorOf(field).commands.setTextSelection({ from, to }))
  const press = (key: string, more: Partial<KeyboardEventInit & { keyCode: number }> = {}) =>
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })))
  return { field, sent, select, press, onChange }
}

const pasted = (field: HTMLElement, data: Readonly<Record<string, string>>) =>
  act(() => {
    const clipboardData = { files: [], getData: (type: string) => data[type] ?? '' }
    field.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }))
  })

const WORDING =
  '**Advertisement.** By {{sponsor}}: [read *more*](https://example.com/a).\n\nWrite to [us]({{contact.rights}}).'

it('holds a wording as it is, and sends it as it was while nobody changes it', async () => {
  const { field, sent, onChange } = await shown(WORDING)
  expect(field.innerHTML).toContain('<strong>Advertisement.</strong>')
  expect(field.querySelectorAll('p')).toHaveLength(2)
  expect(sent()).toBe(WORDING)
  expect(onChange).not.toHaveBeenCalled()
  writeInto(field, ' Now.')
  expect(sent()).toBe(`${WORDING} Now.`)
  expect(onChange).toHaveBeenLastCalledWith(`${WORDING} Now.`)
  expect(await faults()).toEqual([])
})

it('calls a variable by its name in the language of the desk, and one that nobody can fill as it is written', async () => {
  const { field } = await shown('由{{partner}}與{{weather}}提供', 'zh-Hant')
  const chips = [...field.querySelectorAll('var')].map((chip) => chip.textContent)
  expect(chips).toEqual(['合作夥伴', '{{weather}}'])
})

it('makes a variable of what is typed or pasted between double braces', async () => {
  const { field, sent } = await shown()
  writeInto(field, 'By {{ partner }}.')
  expect(field.querySelector('var')?.textContent).toBe('partner')
  pasted(field, { 'text/plain': 'For {{site.name}}' })
  expect(field.querySelectorAll('var')).toHaveLength(2)
  expect(sent()).toContain('{{site.name}}')
})

it('sets what is selected by key and by tool, and tells which are on', async () => {
  const { select, press, sent } = await shown('Plain words here.')
  select(1, 6)
  press('b', { ctrlKey: true })
  select(7, 12)
  press('i', { ctrlKey: true })
  expect(sent()).toBe('**Plain** *words* here.')
  await userEvent.click(screen.getByRole('button', { name: 'Italic', pressed: true }))
  expect(sent()).toBe('**Plain** words here.')
})

it('leaves keys to an input method while it composes', async () => {
  const { select, press, sent } = await shown('Plain.')
  select(1, 6)
  press('b', { ctrlKey: true, isComposing: true })
  expect(sent()).toBe('Plain.')
})

it('asks where a link leads, refuses what leads nowhere allowed, and links the words that were selected', async () => {
  const { select, press, sent } = await shown('Read the original.')
  select(6, 18)
  press('k', { ctrlKey: true })
  const asking = screen.getByRole('group', { name: 'Link' })
  const address = within(asking).getByRole('textbox', { name: 'Leads to' })
  expect(document.activeElement).toBe(address)
  await userEvent.type(address, 'javascript:alert(1){Enter}')
  expect(within(asking).getByText(/only to a web page/)).toBeTruthy()
  expect(sent()).toBe('Read the original.')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('group', { name: 'Link' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Link' }))
  const again = screen.getByRole('textbox', { name: 'Leads to' })
  await userEvent.type(again, '{{{{source.url}}{Enter}')
  expect(sent()).toBe('Read [the original]({{source.url}}).')
  expect(screen.queryByRole('group', { name: 'Link' })).toBeNull()
})

it('leaves Mod-K to the palette where there is nothing to link, and goes to its tools by Alt-F10', async () => {
  const { press } = await shown('Words.')
  press('k', { ctrlKey: true })
  expect(screen.queryByRole('group', { name: 'Link' })).toBeNull()
  press('F10', { altKey: true })
  const tools = screen.getByRole('toolbar', { name: 'Set the English text' })
  expect(document.activeElement).toBe(within(tools).getByRole('button', { name: 'Bold' }))
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(within(tools).getByRole('button', { name: 'Variable…' }))
})

it('puts in a variable from the list of what a piece can fill', async () => {
  const { sent } = await shown('By ')
  await userEvent.click(screen.getByRole('button', { name: 'Variable…' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /partner/ }))
  expect(sent()).toContain('{{partner}}')
})

it('takes of what is pasted its paragraphs, its emphasis and its good links, and nothing else (DISC-16)', async () => {
  const { field, sent } = await shown()
  const html = `<h1 onclick="x()">Terms<img src="x" onerror="alert(1)"></h1><ul><li><b>Bold</b> and <i>slanted</i></li></ul>
    <p><a href="https://example.com">good</a> <a href="javascript:alert(1)">bad</a><br>next<script>alert(1)</script></p>`
  pasted(field, { 'text/html': html, 'text/plain': 'Terms' })
  expect(sent()).toBe('Terms\n\n**Bold** and *slanted*\n\n[good](https://example.com) bad\n\nnext')
  expect([...field.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase())).not.toContain('img')
})

it('takes back the last change', async () => {
  const { field, sent, press } = await shown('First.')
  writeInto(field, ' Second.')
  press('z', { ctrlKey: true })
  expect(sent()).toBe('First.')
})
