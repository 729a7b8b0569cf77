import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { findRepairs } from '@/newsroom/repair/find-repairs'
import { proposed } from '@/newsroom/repair/proposed'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { RepairDialog } from './repair-dialog'

const LINES = ['新網(wǎng)站上線,舊網(wǎng)站停用。前后不同。']
const found = proposed('h1', LINES, findRepairs({ lines: LINES, language: 'zh-Hant', names: [] }))

const shown = async (more: Partial<Parameters<typeof RepairDialog>[0]> = {}) => {
  const onMake = vi.fn()
  await inWords(<RepairDialog found={found} language="zh-Hant" onClose={vi.fn()} onMake={onMake} {...more} />)
  return onMake
}

it('says where such a text comes from, and shows each place with what stands around it', async () => {
  await shown()
  expect(screen.getByText(/copied from a copy/)).toBeTruthy()
  expect(screen.getAllByText('(wǎng)')).toHaveLength(2)
  expect(await faults()).toEqual([])
})

it('ticks what nothing speaks against, and leaves to a person what may be right', async () => {
  const onMake = await shown()
  expect(screen.getByRole('checkbox', { name: '2 readings in brackets' })).toHaveProperty('checked', true)
  expect(screen.getByRole('checkbox', { name: /table may have left wrong/ })).toHaveProperty('checked', false)
  await userEvent.click(screen.getByRole('button', { name: 'Make 3 repairs' }))
  expect(onMake.mock.calls[0]?.[0]).toHaveLength(3)
})

it('takes all of a kind by one tick, or one of them', async () => {
  const onMake = await shown()
  await userEvent.click(screen.getByRole('checkbox', { name: '2 readings in brackets' }))
  await userEvent.click(screen.getByRole('checkbox', { name: /前.*后/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Make 2 repairs' }))
  expect(onMake.mock.calls[0]?.[0].map(({ kind }: { kind: string }) => kind)).toEqual(['punctuation', 'leftover'])
})

it('says so where nothing is wrong', async () => {
  await shown({ found: { hash: 'h1', verdict: 'clean', repairs: [] } })
  expect(screen.getByText('Nothing to repair was found.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull()
})
