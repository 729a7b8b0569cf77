import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { stop } from '@/newsroom/issue'
import { refused } from '@/newsroom/result'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { button, decided, deeds, line, panel, REVIEWER, WRITER, waiver } from './piece-notices-for-test'

describe('the notices of a piece in the margin', () => {
  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('read in %s, without fault for a screen reader', async (locale) => {
    const out = line({ templateId: 't2', key: 'b', name: 'Wire', outcome: 'outranked', against: 'views' })
    await inWords(panel({ atHand: decided({ explained: [line(), out], choices: [waiver] }) }), locale)
    expect(screen.getByText(/She is on our staff/)).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('are asked to be left out with a reason, and not without (DISC-07)', async () => {
    const acts = deeds()
    await inWords(panel({ acts }))
    await userEvent.click(screen.getByRole('button', { name: 'Ask to leave out “Views”' }))
    const confirm = screen.getByRole('button', { name: 'Ask to leave out' })
    expect(confirm.hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: /does not need it/ }), 'She is on our staff.')
    await userEvent.click(confirm)
    expect(acts.waive).toHaveBeenCalledWith('t1', 'She is on our staff.')
  })

  it('say so where they are never left out, and offer no way (DISC-06)', async () => {
    await inWords(panel({ atHand: decided({ removable: { t1: 'never' } }) }))
    expect(screen.getByText('Never left out, by anybody.')).toBeTruthy()
    expect(button(/leave out/i)).toBeNull()
  })

  it('let a second person agree in place, and not whoever asked (DISC-07)', async () => {
    const acts = deeds()
    const atHand = decided({ choices: [waiver] })
    const { unmount } = await inWords(panel({ atHand, rights: { ...WRITER, mayApprove: true } }))
    expect(screen.getByText('Waits for a second person')).toBeTruthy()
    expect(button(/Agree/)).toBeNull()
    unmount()
    await inWords(panel({ atHand, rights: REVIEWER, acts }))
    screen.getByRole('button', { name: 'Agree to leave out “Views”' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(acts.approve).toHaveBeenCalledWith('c1')
  })

  it('warn whoever reviews before they take a hand in the piece', async () => {
    const { unmount } = await inWords(panel({}))
    expect(screen.queryByText(/makes you a hand/)).toBeNull()
    unmount()
    await inWords(panel({ rights: { ...REVIEWER, mayChoose: true, becomesHand: true } }))
    expect(screen.getByText(/makes you a hand/)).toBeTruthy()
  })

  it('say why the newsroom said no', async () => {
    const no = vi.fn(async () => refused({ kind: 'forbidden', because: 'hand' }))
    const acts = { ...deeds(), approve: no }
    await inWords(panel({ atHand: decided({ choices: [waiver] }), rights: REVIEWER, acts }))
    await userEvent.click(screen.getByRole('button', { name: 'Agree to leave out “Views”' }))
    expect((await screen.findByRole('alert')).textContent).toContain('You have a hand in this piece')
  })

  it('drop what is only suggested with one press', async () => {
    const acts = deeds()
    await inWords(panel({ acts, atHand: decided({ explained: [line({ asking: 'suggest' })] }) }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave out “Views”' }))
    expect(acts.drop).toHaveBeenCalledWith('t1')
  })

  it('are added from the book, those already carried not among them', async () => {
    const acts = deeds()
    await inWords(panel({ acts }))
    await userEvent.click(screen.getByRole('button', { name: 'Add a notice…' }))
    await userEvent.click(screen.getByRole('button', { name: /Notice/ }))
    expect(screen.queryByRole('option', { name: 'Views' })).toBeNull()
    await userEvent.click(screen.getByRole('option', { name: 'Translated' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(acts.add).toHaveBeenCalledWith('t2', null)
  })

  it('are read by whoever wrote the piece, with one press (DISC-12)', async () => {
    const acts = deeds()
    const template = { name: 'Views', names: {} }
    const unread = { templateId: 't1', key: 'views', template, versionId: 'v1', n: 1, by: null }
    const { unmount } = await inWords(panel({ acts, atHand: decided({ acknowledgements: [unread] }) }))
    await userEvent.click(screen.getByRole('button', { name: 'I have read “Views”' }))
    expect(acts.acknowledge).toHaveBeenCalledWith('v1')
    unmount()
    await inWords(panel({ rights: REVIEWER, atHand: decided({ acknowledgements: [unread] }) }))
    expect(button(/I have read/)).toBeNull()
  })

  it('lead to the field that fills what a wording wants', async () => {
    const onFill = vi.fn()
    const values = { rule: 'r1', key: 'views', template: 'Views', variable: 'source.url' }
    await inWords(panel({ notices: [], issues: [stop('disclaimers', 'variableMissing', { values })], onFill }))
    await userEvent.click(screen.getByRole('button', { name: 'Go to the field' }))
    expect(onFill).toHaveBeenCalledWith('source.url')
  })
})

describe('a notice that cannot be worded', () => {
  it('may be left out like any other, and says so once', async () => {
    const said = { rule: '', key: 'views', template: 'Views' }
    const issues = ['source.url', 'author'].map((variable) =>
      stop('disclaimers', 'variableMissing', { values: { ...said, variable } }),
    )
    await inWords(
      panel({
        notices: [],
        issues,
        atHand: decided({
          explained: [line({ outcome: 'blocked', asking: 'add' })],
          choices: [{ ...waiver, kind: 'add' }],
        }),
      }),
    )
    expect(screen.getAllByText(/It was added by hand/)).toHaveLength(2)
    expect(screen.getAllByRole('button', { name: 'Take back “Views”' })).toHaveLength(1)
  })
})
