import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import common from '@/messages/en/common.json'
import people from '@/messages/en/people.json'
import { DeactivateDialog } from './deactivate-dialog'
import type { FormState } from './form-state'
import { InviteLine, type InviteState } from './invite-line'
import { PeopleTable } from './people-table'
import { RolesForm } from './roles-form'

const NOW = new Date('2026-11-24T12:00:00Z')
const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="Asia/Hong_Kong" now={NOW} messages={{ people, common }}>
      {children}
    </NextIntlClientProvider>,
  )

const DESKS = [{ id: 'd1', name: 'News' }]
const after = (before: FormState, more: Partial<FormState>): FormState => ({ ...before, n: before.n + 1, ...more })

it('tells in plain words who is who, who has not come yet and who has left', () => {
  const lin = { id: 'p1', name: 'Lin Wei 林薇', email: 'reporter@example.com', roles: ['Reporter at News', 'Legal'] }
  const times = { lastSeenAt: new Date('2026-11-24T09:00:00Z'), invitedUntil: null }
  show(
    <PeopleTable
      now={NOW}
      rows={[
        { ...lin, ...times, state: 'active' },
        { ...lin, id: 'p2', lastSeenAt: null, invitedUntil: new Date('2026-11-27T12:00:00Z'), state: 'invited' },
        { ...lin, id: 'p3', lastSeenAt: null, invitedUntil: null, state: 'deactivated', roles: [] },
      ]}
    />,
  )
  const [, active, invited, gone] = screen.getAllByRole('row').map((row) => row.textContent)
  expect(active).toContain('Reporter at News · Legal')
  expect(active).toContain('3 hours ago')
  expect(invited).toContain('the link works until 27 Nov 2026, 20:00')
  expect(gone).toContain('Deactivated')
  expect(gone).toContain('No role')
})

it('invites in one line and hands over the link, once', async () => {
  const person = userEvent.setup()
  const url = 'https://news.example.com/invite/x'
  const link = { name: 'Rosa Vidal', url, expiresAt: new Date('2026-11-27T12:00:00Z'), mailedTo: null }
  const action = vi.fn(async (before: InviteState) => ({ ...after(before, { values: {} }), link }))
  show(<InviteLine desks={DESKS} language="en" action={action} />)
  await person.type(screen.getByLabelText('Name'), 'Rosa Vidal')
  await person.type(screen.getByLabelText('E-mail'), 'contributor@example.com')
  await person.selectOptions(screen.getByLabelText('Role'), 'Contributor')
  await person.click(screen.getByRole('button', { name: 'Make the link' }))
  expect(await screen.findByText(url)).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await window.navigator.clipboard.readText()).toBe(url)
  expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy()
})

it('keeps what was typed when an invitation is refused, and says why at the field', async () => {
  const person = userEvent.setup()
  const action = async (before: InviteState, form: FormData): Promise<InviteState> => ({
    ...after(before, { values: { name: String(form.get('name')) }, faults: { email: 'taken' } }),
    link: null,
  })
  show(<InviteLine desks={DESKS} language="en" action={action} />)
  await person.type(screen.getByLabelText('Name'), 'Rosa Vidal')
  await person.type(screen.getByLabelText('E-mail'), 'contributor@example.com{Enter}')
  expect(await screen.findByText('Somebody already has this address.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Rosa Vidal')
})

it('gives several roles at once, at a desk or for the whole house', async () => {
  const person = userEvent.setup()
  const action = vi.fn(async (before: FormState, _form: FormData) => after(before, { saved: true }))
  show(<RolesForm personId="p1" grants={[{ role: 'reporter', deskId: 'd1' }]} desks={DESKS} action={action} />)
  const legal = screen.getByRole('group', { name: /^Legal/ })
  expect(within(legal).queryByLabelText('News')).toBeNull()
  await person.click(within(legal).getByLabelText('Whole newsroom'))
  await person.click(screen.getByRole('button', { name: 'Save roles' }))
  expect(await screen.findByText('Saved.')).toBeTruthy()
  expect(action.mock.calls[0]?.[1].getAll('grant')).toEqual(['reporter:d1', 'legal:'])
})

it('says exactly what deactivating does before it is done', async () => {
  const person = userEvent.setup()
  const action = vi.fn(async (before: FormState, _form: FormData) => after(before, { saved: true }))
  const lin = { id: 'p1', name: 'Lin Wei 林薇', isLastAdmin: false, invitedUntil: null }
  const colleagues = [{ id: 'p2', name: 'Ada Chen 陳雅達' }]
  show(<DeactivateDialog person={lin} sessions={2} stories={3} colleagues={colleagues} action={action} />)
  await person.click(screen.getByRole('button', { name: 'Deactivate…' }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Deactivate Lin Wei 林薇?' })
  expect(dialog.textContent).toContain('2 sessions end now')
  expect(dialog.textContent).toContain('3 stories in work pass on')
  expect(dialog.textContent).toContain('Bylines')
  await person.selectOptions(within(dialog).getByLabelText('Who takes over'), 'Ada Chen 陳雅達')
  await person.click(within(dialog).getByRole('button', { name: 'Deactivate' }))
  expect(action.mock.calls[0]?.[1].get('handTo')).toBe('p2')
})

it('does not even offer to deactivate the last admin', () => {
  const kit = { id: 'p1', name: 'Kit Wong 王傑', isLastAdmin: true, invitedUntil: null }
  show(<DeactivateDialog person={kit} sessions={1} stories={0} colleagues={[]} action={async (before) => before} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/last admin/)).toBeTruthy()
})
