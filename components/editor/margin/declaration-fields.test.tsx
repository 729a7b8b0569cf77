import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'
import { piece } from '@/testing/builders/package'
import { inWords } from '@/testing/in-words'
import { DeclarationFields } from './declaration-fields'

function Margin({ start, told }: { readonly start: Package; readonly told: (pkg: Package) => void }) {
  const [pkg, put] = useState(start)
  const change = (part: Partial<Package>) => {
    const next = { ...pkg, ...part }
    put(next)
    told(next)
  }
  return <DeclarationFields piece={{ pkg, change, isReadOnly: false }} />
}

const open = async (start: Package = piece()) => {
  const saved: Package[] = []
  const { container } = await inWords(<Margin start={start} told={(pkg) => saved.push(pkg)} />)
  return { container, said: () => saved.at(-1)?.declared }
}

it('declares nothing of a piece until somebody does', async () => {
  const { said } = await open()
  expect(screen.queryByLabelText('Paid for by')).toBeNull()
  expect(said()).toBeUndefined()
})

it('takes down genre and readers, in the order of the list whatever was ticked first', async () => {
  const { said } = await open()
  await userEvent.click(screen.getByRole('button', { name: /Genre/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Opinion' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'United States' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'European Union' }))
  expect(said()).toEqual({ ...UNDECLARED, genre: 'opinion', targets: ['EU', 'US'] })
})

it('asks what the authors hold only once the piece names companies', async () => {
  const { said } = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Interests, links and terms' }))
  expect(screen.queryByLabelText('What its authors hold of them')).toBeNull()
  await userEvent.type(screen.getByLabelText('Listed companies'), '0005.HK')
  await userEvent.type(screen.getByLabelText('What its authors hold of them'), 'None.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Links to buy something' }))
  expect(said()).toMatchObject({ tickers: ['0005.HK'], holdings: 'None.', flags: ['purchaseLinks'] })
})

it('shows at once what was said before', async () => {
  await open(piece({ declared: { ...UNDECLARED, sponsor: 'Harbour Trust' } }))
  expect(screen.getByLabelText('Paid for by')).toHaveProperty('value', 'Harbour Trust')
})

it('is clean for those who listen to it', async () => {
  const { container } = await open(piece({ declared: { ...UNDECLARED, sponsor: 'Harbour Trust' } }))
  const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations).toEqual([])
})
