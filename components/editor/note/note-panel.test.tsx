import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import common from '@/messages/en/common.json'
import corrections from '@/messages/en/corrections.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import work from '@/messages/en/work.json'
import type { Difference } from '@/newsroom/corrections/difference'
import { type ChangeKind, KIND_RULES, NOTE_WORDS } from '@/newsroom/corrections/kinds'
import { NOTHING_DECIDED } from '@/newsroom/disclaimers/at-hand'
import { type Issue, stop } from '@/newsroom/issue'
import { done, invalid } from '@/newsroom/result'
import type { Package } from '@/newsroom/story/package'
import { NOTHING_CONFIRMED } from '@/newsroom/workflow/confirmations'
import { note, piece } from '@/testing/builders/package'
import { faults } from '@/testing/in-page'
import type { ChangeAtHand } from './change-at-hand'
import { NotePanel } from './note-panel'

const MESSAGES = { common, corrections, issues, moves, work }
const { form, differences: said } = corrections

const HOUR: Difference = {
  class: 'number',
  field: 'copy',
  at: 'para-1',
  passage: 'The library opens at 10:00.',
  before: '9:00',
  after: '10:00',
}

type Shown = {
  readonly kind?: ChangeKind
  readonly pkg?: Partial<Package>
  readonly differences?: readonly Difference[]
  readonly issues?: readonly Issue[]
  readonly more?: Partial<ChangeAtHand>
}

const show = ({ kind = 'correction', pkg = {}, differences = [], issues: own = [], more = {} }: Shown = {}) => {
  const change = vi.fn<(part: Partial<Package>) => void>()
  const at: ChangeAtHand = {
    ...{ storyId: 'story', editionId: 'edition', kind, formerNotes: [] },
    standing: {
      ...{
        hash: 'hash',
        state: 'draft',
        notices: [],
        issues: own,
        atHand: NOTHING_DECIDED,
        confirmations: NOTHING_CONFIRMED,
      },
      change: { differences, floor: { place: 'top', why: 'serious' } },
    },
    reclass: async () => done({ seq: 2 }),
    settled: async () => true,
    onJump: () => undefined,
    ...more,
  }
  render(
    <NextIntlClientProvider locale="en" messages={MESSAGES} timeZone="Asia/Taipei">
      <main>
        <h1>Story</h1>
        <NotePanel piece={{ pkg: piece(pkg), change, isReadOnly: false }} at={at} />
      </main>
    </NextIntlClientProvider>,
  )
  return change
}

const fields = () => screen.queryAllByRole('textbox').map((field) => field.id)

describe('the note to readers', () => {
  it.each(Object.entries(KIND_RULES))('asks of %s exactly what its rule asks', (name, { asks }) => {
    const kind = Object.keys(KIND_RULES).find((known): known is ChangeKind => known === name)
    show(kind ? { kind } : {})
    expect(fields()).toEqual(NOTE_WORDS.filter((word) => asks[word]).map((word) => `field-note.${word}`))
  })

  it('keeps in sight what another kind had asked, until it is cleared', () => {
    show({ kind: 'update', pkg: { note: note({ wrong: 'We wrote nine.' }) } })
    expect(fields()).toEqual(['field-note.wrong', 'field-note.text'])
  })

  it('is part of the piece and saved with it', async () => {
    const change = show()
    await userEvent.type(screen.getByRole('textbox', { name: form.wrong }), 'W')
    expect(change).toHaveBeenCalledWith({ note: expect.objectContaining({ wrong: 'W', severity: 'minor' }) })
  })

  it('says where it has to stand at least, and why', () => {
    show()
    expect(screen.getByText(/At least: Above the text\. The matter is serious\./)).toBeTruthy()
  })

  it('is marked where it stands too low', () => {
    const tooLow = stop('note.place', 'tooLow', { values: { place: 'bottom', least: 'top' } })
    show({ issues: [tooLow] })
    expect(screen.getByText('A note like this has to stand at the top of the piece.')).toBeTruthy()
  })

  it('may take the place of an earlier one', async () => {
    const former = { n: 1, kind: 'correction', at: new Date('2026-03-01T00:00:00Z'), text: 'We wrote nine.' } as const
    const change = show({ more: { formerNotes: [former] } })
    await userEvent.click(screen.getByRole('button', { name: new RegExp(form.supersedes) }))
    await userEvent.click(await screen.findByRole('option', { name: /We wrote nine/ }))
    expect(change).toHaveBeenCalledWith({ note: expect.objectContaining({ supersedes: 1 }) })
  })

  it('can be read and worked by everybody', async () => {
    show({ differences: [HOUR] })
    expect(await faults()).toEqual([])
  })
})

describe('the kind of change', () => {
  const choose = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name: new RegExp(form.kind) }))
    await userEvent.click(await screen.findByRole('option', { name }))
  }

  it('is changed at once, after what was typed is saved', async () => {
    const order: string[] = []
    const reclass = vi.fn(async () => {
      order.push('reclass')
      return done({ seq: 2 })
    })
    const settled = async () => {
      order.push('saved')
      return true
    }
    show({ kind: 'typo', more: { reclass, settled } })
    await choose(moves.kinds.correction)
    expect(order).toEqual(['saved', 'reclass'])
    expect(reclass).toHaveBeenCalledWith({ storyId: 'story', editionId: 'edition', kind: 'correction' })
  })

  it('says why it could not be', async () => {
    show({ more: { reclass: async () => invalid('kind', 'otherRoute') } })
    await choose(moves.kinds.retraction)
    expect(await screen.findByText(form.otherRoute)).toBeTruthy()
  })
})

describe('what differs from what readers have', () => {
  const list = () => screen.getByRole('region', { name: said.title })

  it('is said in plain words with its sentence, and what it asks for', async () => {
    show({ kind: 'typo', differences: [HOUR] })
    const line = within(list()).getByRole('button')
    expect(line.textContent).toContain('“10:00” was “9:00”')
    expect(line.textContent).toContain('say so as a correction')
    expect(line.textContent).toContain('The library opens at 10:00.')
  })

  it('leads to its place', async () => {
    const onJump = vi.fn<(issue: Issue) => void>()
    show({ differences: [HOUR], more: { onJump } })
    await userEvent.click(within(list()).getByRole('button'))
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ field: 'copy', at: 'para-1' }))
  })

  it('counts what needs no word, and lists it not', () => {
    show({
      differences: [
        { ...HOUR, class: 'typo' },
        { ...HOUR, class: 'layout' },
      ],
    })
    expect(within(list()).queryByRole('button')).toBeNull()
    expect(within(list()).getByText(/2 slips/)).toBeTruthy()
  })

  it('asks for an update where something is only added', () => {
    show({ kind: 'typo', differences: [{ ...HOUR, class: 'addedParagraph', before: '' }] })
    expect(within(list()).getByRole('button').textContent).toContain('say so as an update')
  })
})
