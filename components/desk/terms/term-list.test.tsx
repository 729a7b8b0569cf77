import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { TermPage } from '@/newsroom/machine-check/on-screen'
import { done, refused } from '@/newsroom/result'
import { term } from '@/testing/builders/terms'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { TermList } from './term-list'

const AT = new Date('2026-03-01T12:00:00Z')
const raised = term({ level: 'warn', validTo: new Date('2026-03-31T16:00:00Z') })

const page = (more: Partial<NonNullable<TermPage['draft']>> = {}): TermPage => ({
  ...{ id: 'list', name: 'House style', terms: [term()] },
  versions: [
    {
      ...{ n: 1, changeNote: '', writtenBy: 'Marcus Hale', writtenAt: AT },
      ...{ approvedBy: 'Kit Wong', approvedAt: AT, contentHash: 'c'.repeat(64) },
    },
  ],
  draft: {
    ...{ versionId: 'v2', n: 2, terms: [raised], changeNote: '', writtenBy: 'Marcus Hale', writtenAt: AT },
    ...{ hash: 'h', changes: [{ kind: 'changed', term: raised, before: term() }], mayApprove: true },
    ...more,
  },
})

const acting = () => ({ write: vi.fn(async () => done(null)), approve: vi.fn(async () => done(null)) })
const show = (actions: ReturnType<typeof acting>, shown = page(), locale?: 'zh-Hant' | 'zh-Hans') =>
  inWords(<TermList page={shown} actions={actions} timeZone="Asia/Taipei" />, locale)

describe('the page of a word list', () => {
  it('shows what the draft changes of what is in force, with the days it holds', async () => {
    await show(acting())
    const draft = within(screen.getByRole('region', { name: 'Version 2' }))
    const [change] = draft.getAllByRole('listitem')
    expect(change?.textContent).toMatch(/^Changed.*Stops the piece.*To look at.*no longer from 2026-04-01/)
    expect(screen.getByText(/Version 1: written by Marcus Hale, approved by Kit Wong/)).toBeTruthy()
  })

  it('lets somebody else approve exactly what is shown', async () => {
    const actions = acting()
    await show(actions)
    await userEvent.click(screen.getByRole('button', { name: 'Approve version 2' }))
    expect(actions.approve).toHaveBeenCalledWith({ listId: 'list', versionId: 'v2', seen: 'h' })
  })

  it('tells whoever wrote in it that another has to', async () => {
    await show(acting(), page({ mayApprove: false }))
    expect(screen.queryByRole('button', { name: 'Approve version 2' })).toBeNull()
    expect(screen.getByText('Somebody who did not write in it has to approve it.')).toBeTruthy()
  })

  it('keeps a changed term in the draft, the others as they were', async () => {
    const actions = acting()
    await show(actions)
    await userEvent.click(screen.getByText('Write version 2'))
    await userEvent.click(screen.getByRole('button', { name: 'Change “irregardless”' }))
    const better = screen.getByRole('textbox', { name: 'Better' })
    await userEvent.clear(better)
    await userEvent.type(better, 'anyway')
    await userEvent.click(screen.getByRole('button', { name: 'Keep in the draft' }))
    expect(actions.write).toHaveBeenCalledWith(
      expect.objectContaining({
        ...{ listId: 'list', basedOn: AT.toISOString() },
        terms: [expect.objectContaining({ text: 'irregardless', replacement: 'anyway', endsOn: '2026-04-01' })],
      }),
    )
  })

  it('says why a word was not kept, and keeps it on the screen', async () => {
    const actions = {
      ...acting(),
      write: vi.fn(async () => refused({ kind: 'invalid', field: 'terms', key: 'invalid' })),
    }
    await inWords(<TermList page={page()} actions={actions} timeZone="UTC" />)
    await userEvent.click(screen.getByText('Write version 2'))
    await userEvent.click(screen.getByRole('button', { name: 'Add words' }))
    await userEvent.type(screen.getByRole('textbox', { name: /Words/ }), '[[')
    await userEvent.click(screen.getByRole('button', { name: 'Keep in the draft' }))
    expect(screen.getByRole('alert').textContent).toContain('This cannot stand as it is.')
    expect(screen.getByRole('textbox', { name: /Words/ })).toHaveProperty('value', '[')
  })

  it.each(['zh-Hant', 'zh-Hans'] as const)('has no fault for a screen reader in %s', async (locale) => {
    await show(acting(), page(), locale)
    expect(await faults()).toEqual([])
  })
})
