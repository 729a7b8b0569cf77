import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { stop } from '@/newsroom/issue'
import { invalid, type Result, refused } from '@/newsroom/result'
import type { RouteSaid } from './actions'
import { allowed, show } from './book-for-test'

const three = () => within(screen.getByRole('article', { name: 'Three reviews' }))
const stages = () =>
  three()
    .getAllByRole('button', { name: /^Choose the stage: / })
    .map((button) => button.textContent)

const open = async (answer?: Result<unknown>) => {
  const said = vi.fn<(route: RouteSaid) => void>()
  const actions = allowed(
    answer
      ? { writeRoute: async () => answer }
      : {
          writeRoute: async (route) => {
            said(route)
            return { ok: true, value: null }
          },
        },
  )
  await show(actions)
  await userEvent.click(screen.getByRole('button', { name: 'Rewrite: Three reviews' }))
  return said
}
const save = () => userEvent.click(three().getByRole('button', { name: 'Save as a new version' }))
const choose = async (button: RegExp, option: string) => {
  await userEvent.click(three().getByRole('button', { name: button }))
  await userEvent.click(screen.getByRole('option', { name: option }))
  await userEvent.keyboard('{Escape}')
}

describe('rewriting a route', () => {
  it('says back exactly what it was when nothing was touched', async () => {
    const said = await open()
    await save()
    expect(said.mock.calls[0]?.[0]).toMatchObject({ key: 'three_reviews', base: 1, onChange: 'classed' })
    expect(said.mock.calls[0]?.[0].stages.map(({ key, opinionMin }) => [key, opinionMin])).toEqual([
      ['review_1', 30],
      ['review_2', 30],
      ['review_3', 30],
      ['proof_1', 0],
      ['sign_off', 0],
    ])
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save as a new version' })).toBeNull())
  })

  it('moves a stage by keyboard, says where it went and keeps the focus on it', async () => {
    await open()
    three().getByRole('button', { name: 'Down: First review' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(stages().slice(0, 2)).toEqual(['Second review', 'First review'])
    expect(screen.getByText('First review is now 2 of 5.')).toBeTruthy()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Down: First review')
    for (let n = 0; n < 3; n += 1) await userEvent.keyboard('{Enter}')
    expect(stages().at(-1)).toBe('First review')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Up: First review')
  })

  it('adds a stage before the sign-off, and removes one without losing the focus', async () => {
    await open()
    await userEvent.click(three().getByRole('button', { name: 'Add a stage' }))
    expect(stages()).toHaveLength(6)
    expect(stages().at(-1)).toBe('Sign-off')
    await userEvent.click(three().getByRole('button', { name: 'Remove: First proof' }))
    expect(stages()).not.toContain('First proof')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Remove: /)
  })

  it('changes what a stage asks in its sentence', async () => {
    const said = await open()
    await choose(/^Who takes First review/, 'a chief')
    await choose(/^What First review asks about/, 'Law')
    const hours = three().getByRole('textbox', { name: /^Hours for First review/ })
    await userEvent.type(hours, '36')
    const opinion = three().getByRole('textbox', { name: /^Shortest opinion at First review/ })
    await userEvent.clear(opinion)
    await userEvent.type(opinion, '60')
    await save()
    expect(said.mock.calls[0]?.[0].stages[0]).toEqual({
      ...{ key: 'review_1', kind: 'review', role: 'chief', opinionMin: 60, hours: 36 },
      checks: ['accuracy', 'sources', 'plausibility', 'law'],
    })
  })

  it('knows how a stage of the house usually is, and takes names for one of its own', async () => {
    const said = await open()
    await choose(/^Choose the stage: First proof/, 'Legal')
    expect(three().getByRole('button', { name: 'Who takes Legal: legal' })).toBeTruthy()
    await choose(/^Choose the stage: Legal/, 'a name of its own…')
    for (const field of three().getAllByRole('textbox', { name: /^Name of the stage/ }))
      await userEvent.type(field, 'Desk')
    await save()
    expect(said.mock.calls[0]?.[0].stages[3]).toMatchObject({
      key: 'own_1',
      names: { en: 'Desk', 'zh-Hant': 'Desk', 'zh-Hans': 'Desk' },
    })
  })

  it('shows a wrong field at its stage, and keeps what was written', async () => {
    await open(invalid('stages.1.hours', 'invalid'))
    const hours = three().getByRole('textbox', { name: /^Hours for Second review/ })
    await userEvent.type(hours, 'soon')
    await save()
    expect((await three().findByText(/whole number of hours/)).closest('li')?.textContent).toContain('Second review')
    expect(hours).toHaveProperty('value', 'soon')
    expect(hours.getAttribute('aria-invalid')).toBe('true')
  })

  it('says at the stage, or for the whole, why the route is no rule of the house', async () => {
    const values = { desk: 'News', route: 'three_reviews', needed: 3, there: 2 }
    const issues = [stop('stages.3', 'endsInProof'), stop('stages', 'tooFew', { values })]
    await open(refused({ kind: 'notReady', issues }))
    await save()
    expect((await three().findByText(/not with a proof/)).closest('ol > li')?.textContent).toContain('First proof')
    expect(three().getByRole('alert').textContent).toContain(
      'At News, the reviews of Three reviews take 3 different people',
    )
  })

  it('keeps what was written when somebody else was faster', async () => {
    await open(refused({ kind: 'wrongState', state: 'changed' }))
    await userEvent.click(three().getByRole('button', { name: 'Remove: First proof' }))
    await save()
    expect((await three().findByRole('alert')).textContent).toContain('Somebody wrote a newer version')
    expect(stages()).toHaveLength(4)
  })
})
