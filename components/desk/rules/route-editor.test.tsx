import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { stop } from '@/newsroom/issue'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { RouteSaid } from './actions'
import { MARCUS, SECOND_EDITOR, showRoute } from './book-for-test'

const three = () => within(screen.getByRole('article', { name: 'Three reviews' }))
const stages = () =>
  three()
    .getAllByRole('button', { name: /^Choose the stage: / })
    .map((button) => button.textContent)

const open = async (answer: Result<unknown> = done(null)) => {
  const onWrite = vi.fn<(route: RouteSaid) => Promise<Result<unknown>>>(async () => answer)
  await showRoute('three_reviews', onWrite)
  await userEvent.click(screen.getByRole('button', { name: 'Rewrite: Three reviews' }))
  return onWrite
}
const save = () => userEvent.click(three().getByRole('button', { name: 'Save as a new version' }))
/** Roles are worked out anew at every look; a name alone is found at once. */
const choose = async (label: RegExp, option: string) => {
  await userEvent.click(three().getByLabelText(label))
  await userEvent.click(screen.getByRole('option', { name: option, hidden: true }))
  await userEvent.keyboard('{Escape}')
}

describe('rewriting a route', () => {
  it('says back exactly what it was when nothing was touched', async () => {
    const onWrite = await open()
    await save()
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ key: 'three_reviews', base: 1, onChange: 'classed' })
    expect(onWrite.mock.calls[0]?.[0].stages.map(({ key, opinionMin }) => [key, opinionMin])).toEqual([
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

  it('changes who takes a stage and what it asks in its sentence', async () => {
    const onWrite = await open()
    await choose(/^Who takes First review/, 'a chief')
    await choose(/^What First review asks about/, 'Law')
    await save()
    expect(onWrite.mock.calls[0]?.[0].stages[0]).toEqual({
      ...{ key: 'review_1', kind: 'review', role: 'chief', opinionMin: 30, hours: null },
      checks: ['accuracy', 'sources', 'plausibility', 'law'],
    })
  })

  it('names the people of a stage, found by a part of a name, and how many of them it wants', async () => {
    const onWrite = await open()
    await userEvent.click(three().getByLabelText('People named for First review: nobody in particular'))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a person', hidden: true }), 'second')
    expect(screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Second Editor',
    ])
    await userEvent.click(screen.getByRole('option', { name: 'Second Editor', hidden: true }))
    await userEvent.clear(screen.getByRole('searchbox', { name: 'Find a person', hidden: true }))
    expect(screen.queryByRole('option', { name: /Old Timer/, hidden: true })).toBeNull()
    await userEvent.click(screen.getByRole('option', { name: 'Marcus Hale', hidden: true }))
    await userEvent.keyboard('{Escape}')
    const count = three().getByLabelText('How many different people have to pass First review')
    await userEvent.clear(count)
    await userEvent.type(count, '2')
    expect(three().getByLabelText('People named for First review: Marcus Hale and Second Editor')).toBeTruthy()
    await save()
    expect(onWrite.mock.calls[0]?.[0].stages[0]).toMatchObject({ people: [MARCUS, SECOND_EDITOR], needed: 2 })
    expect(onWrite.mock.calls[0]?.[0].stages[1]).not.toHaveProperty('people')
    expect(onWrite.mock.calls[0]?.[0].stages[1]).not.toHaveProperty('needed')
  })

  it('says at the stage that it wants more people than it names, or names somebody who cannot take it', async () => {
    await open(invalid('stages.0.needed', 'invalid'))
    await save()
    expect((await three().findByText(/no more than the people you name/)).closest('li')?.textContent).toContain(
      'First review',
    )
    expect(
      three()
        .getByLabelText(/^How many different people have to pass First review/)
        .getAttribute('aria-invalid'),
    ).toBe('true')
  })

  it('says at the stage whom it names in vain', async () => {
    await open(invalid('stages.1.people', 'person'))
    await save()
    expect((await three().findByText(/^Name people who work here/)).closest('li')?.textContent).toContain(
      'Second review',
    )
  })

  it('changes its numbers; an empty one asks for nothing', async () => {
    const onWrite = await open()
    await userEvent.type(three().getByLabelText(/^Hours for First review/), '36')
    await userEvent.clear(three().getByLabelText(/^Shortest opinion at First review/))
    await save()
    expect(onWrite.mock.calls[0]?.[0].stages[0]).toMatchObject({ opinionMin: 0, hours: 36 })
  })

  it('knows how a stage of the house usually is', async () => {
    await open()
    await choose(/^Choose the stage: First proof/, 'Legal')
    expect(three().getByLabelText('Who takes Legal: legal')).toBeTruthy()
    expect(three().getByLabelText('What happens at Legal: given by')).toBeTruthy()
  })

  it('takes names for a stage of its own', async () => {
    const onWrite = await open()
    await choose(/^Choose the stage: First proof/, 'a name of its own…')
    const fields = three().getAllByLabelText(/^Name of the stage: /)
    for (const field of fields) fireEvent.change(field, { target: { value: 'Desk' } })
    await save()
    expect(onWrite.mock.calls[0]?.[0].stages[3]).toMatchObject({
      key: 'own_1',
      names: { en: 'Desk', 'zh-Hant': 'Desk', 'zh-Hans': 'Desk' },
    })
  })

  it('shows a wrong field at its stage, and keeps what was written', async () => {
    await open(invalid('stages.1.hours', 'invalid'))
    const hours = three().getByLabelText(/^Hours for Second review/)
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
