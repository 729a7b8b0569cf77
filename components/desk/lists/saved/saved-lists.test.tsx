import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { done, invalid } from '@/newsroom/result'
import type { SavedList } from '@/newsroom/story/saved-list'
import { faults, inPage } from '@/testing/in-page'
import { SavedLists } from './saved-lists'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const list = (more: Partial<SavedList> = {}): SavedList => ({
  id: 'l1',
  name: 'Late',
  query: 'overdue=yes',
  by: null,
  deskId: null,
  desk: null,
  mayChange: true,
  ...more,
})

const show = (query: string, lists: readonly SavedList[] = [list()]) => {
  const deeds = {
    save: vi.fn(async () => done({ id: 'l2' })),
    rename: vi.fn(async () => done(null)),
    share: vi.fn(async () => done(null)),
    remove: vi.fn(async () => done(null)),
  }
  inPage(
    <>
      <h1>Stories</h1>
      <SavedLists lists={lists} query={query} desks={[{ id: 'd1', name: 'News' }]} deeds={deeds} />
    </>,
  )
  return deeds
}

it('leads to kept lists, says which is shown, and whose the others are', async () => {
  show('overdue=yes', [list(), list({ id: 'l3', name: 'Ours', query: '', by: 'Ada Chen', mayChange: false })])
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Late')
  expect(screen.getByRole('link', { name: 'Ours, by Ada Chen' }).getAttribute('href')).toBe('/desk/stories')
  expect(screen.queryByRole('button', { name: 'Change “Ours”' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Keep this list' })).toBeNull()
  expect(await faults()).toEqual([])
})

it('offers to change only the list that is open', () => {
  show('state=draft')
  expect(screen.queryByRole('button', { name: 'Change “Late”' })).toBeNull()
})

it('keeps the list at hand under a name, and shows beside the field why not', async () => {
  const deeds = show('state=draft')
  deeds.save.mockResolvedValueOnce(invalid('name', 'tooMany') as never)
  await userEvent.click(screen.getByRole('button', { name: 'Keep this list' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Drafts')
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }))
  expect(await screen.findByText('You have kept fifty lists already.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }))
  expect(deeds.save).toHaveBeenLastCalledWith({ name: 'Drafts', query: 'state=draft' })
  expect(await screen.findByText('Kept as “Drafts”.')).toBeTruthy()
})

it('shares a list with a desk, and deletes one with a way back', async () => {
  const deeds = show('overdue=yes')
  await userEvent.click(screen.getByRole('button', { name: 'Change “Late”' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Share with News' }))
  expect(deeds.share).toHaveBeenCalledWith({ id: 'l1', deskId: 'd1' })
  await userEvent.click(screen.getByRole('button', { name: 'Change “Late”' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Delete' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(deeds.save).toHaveBeenCalledWith({ name: 'Late', query: 'overdue=yes' })
})
