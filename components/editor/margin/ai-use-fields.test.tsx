import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { piece } from '@/testing/builders/package'
import { inWords } from '@/testing/in-words'
import { AiUseFields } from './ai-use-fields'

const PEOPLE = [{ id: 'a0000000-0000-4000-8000-000000000003', name: 'Ada Chen 陳雅達' }]

function Margin({ start, told }: { readonly start: Package; readonly told: (pkg: Package) => void }) {
  const [pkg, put] = useState(start)
  const change = (part: Partial<Package>) => {
    const next = { ...pkg, ...part }
    put(next)
    told(next)
  }
  return <AiUseFields piece={{ pkg, change, isReadOnly: false }} people={PEOPLE} />
}

const open = async (start: Package = piece()) => {
  const saved: Package[] = []
  await inWords(<Margin start={start} told={(pkg) => saved.push(pkg)} />)
  return () => saved.at(-1)?.ai
}

const choose = async (label: string, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(label) }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}

it('guesses nothing: a piece nobody has graded says so and asks for no more', async () => {
  const saved = await open()
  expect(screen.getByRole('button', { name: /Not stated yet/ })).toBeDefined()
  expect(screen.queryByLabelText('Systems used')).toBeNull()
  expect(saved()).toBeUndefined()
})

it('shows what was noticed, word for word, and keeps it when the question is answered', async () => {
  const hints = [{ kind: 'c2pa' as const, seen: 'script application/c2pa', at: '2026-11-25T04:00:00.000Z' }]
  const saved = await open(piece({ ai: { ...UNSAID, hints } }))
  expect(screen.getByText(/Content credential \(C2PA\) in what was pasted: script application\/c2pa/)).toBeDefined()
  await choose('AI’s part in this piece', 'Made by people alone')
  expect(saved()).toMatchObject({ grade: 'human_only', hints })
})

it('takes down the grade, the systems as they are typed, what was done, and who had it done', async () => {
  const saved = await open()
  await choose('AI’s part in this piece', 'Summarised by AI')
  await userEvent.type(screen.getByLabelText('Systems used'), 'Model A, Model B')
  await userEvent.type(screen.getByLabelText('What it did'), 'First draft.')
  await choose('Who had it written', 'Ada Chen 陳雅達')
  expect(saved()).toEqual({
    grade: 'ai_summarized',
    systems: ['Model A', ' Model B'],
    note: 'First draft.',
    prompterId: PEOPLE[0]?.id,
  })
})
