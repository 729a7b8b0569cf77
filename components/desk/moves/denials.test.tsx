import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { faults, NOW } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { Denials } from './denials'

it('says who was refused which move', async () => {
  await inWords(<Denials lines={[{ seq: 1, at: NOW, actor: 'Lin Wei 林薇', move: 'approve' }]} />)
  const section = screen.getByRole('region', { name: 'Moves that were refused' })
  expect(section.textContent).toContain('Lin Wei 林薇 tried to make a move and was refused: Approve.')
  expect(await faults()).toEqual([])
})

it('is not there where nobody was refused', async () => {
  await inWords(<Denials lines={[]} />)
  expect(screen.queryByRole('region')).toBeNull()
})
