import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { done, refused } from '@/newsroom/result'
import type { PieceToCheck, SamplingRoom } from '@/newsroom/sampling/on-screen'
import { tallyOf } from '@/newsroom/sampling/tally'
import { inWords } from '@/testing/in-words'
import { PieceCheck } from './piece-check'
import { Room } from './room'

const NEWS = { en: 'News', 'zh-Hant': '新聞', 'zh-Hans': '新闻' }
const found = { place: 'headline', wrong: '在', right: '再', times: 1, stage: 'proof_1' } as const
const tally = tallyOf('news', [{ characters: 900, errors: [found] }])

const room = (more: Partial<SamplingRoom> = {}): SamplingRoom => ({
  desks: [{ id: 'd1', name: 'City' }],
  sections: [{ id: 'news', names: NEWS }],
  months: ['2026-10', '2026-09'],
  samples: [
    {
      ...{ id: 's1', desk: 'City', section: NEWS, month: '2026-10', seed: 'a seed', outOf: 40, limit: 3 },
      ...{ drawnBy: 'Marcus Hale', at: new Date('2026-11-02T02:00:00Z'), tally },
      pieces: [
        {
          ...{ id: 'p1', headline: '潮水在來', language: 'zh-Hant', sourceType: 'original', characters: 900 },
          ...{ checker: 'Second Editor', isChecked: true, bar: 'involved' },
        },
      ],
    },
  ],
  next: null,
  bySection: [{ ...tally, names: NEWS }],
  byStage: [{ ...tally, key: 'proof_1' }],
  bySource: [{ ...tally, key: 'original' }],
  ...more,
})

const piece = (more: Partial<PieceToCheck> = {}): PieceToCheck => ({
  ...{ id: 'p1', storyId: 's1', language: 'zh-Hant', characters: 900, checker: null, isChecked: false, bar: null },
  text: { kicker: '', headline: '潮水在來', standfirst: '', summary: '', paragraphs: ['九點到十點。'], captions: [] },
  stages: [{ key: 'writing' }, { key: 'review_1' }, { key: 'proof_1' }],
  ...{ errors: [], takenBack: [], mayTakeBack: false },
  ...{ tally: tallyOf('p1', [{ characters: 900, errors: [] }]), limit: 3 },
  ...more,
})

const show = async (shown: PieceToCheck) => {
  const actions = {
    recordError: vi.fn(async () => done(null)),
    takeBack: vi.fn(async () => done(null)),
    finish: vi.fn(async () => done(null)),
  }
  await inWords(<PieceCheck piece={shown} actions={actions} />)
  return actions
}

describe('the room of samples', () => {
  it('shows rates with what they were counted on, and marks a small sample (TR-E5)', async () => {
    await inWords(<Room room={room()} isFurther={false} onDraw={vi.fn(async () => done(null))} />)
    const stages = within(screen.getByRole('table', { name: 'Should have caught it' }))
    stages.getByRole('row', { name: 'First proof 22.22 small sample 1 1 900' })
    const sample = within(screen.getByRole('region', { name: 'News, October 2026' }))
    sample.getByText('22.22, above 3')
    sample.getByText('checked by Second Editor')
    sample.getByText('you worked on it')
  })

  it('draws by month, section and desk, with a seed only where one is given', async () => {
    const onDraw = vi.fn(async () => refused({ kind: 'invalid', field: 'month', key: 'nothing' }))
    await inWords(<Room room={room()} isFurther={false} onDraw={onDraw} />)
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }))
    const asked = { deskId: 'd1', sectionId: 'news', month: '2026-10', size: 10, limit: 3 }
    expect(onDraw).toHaveBeenCalledWith(asked)
    expect(screen.getByRole('alert').textContent).toBe('Nothing was published there in that month before today.')
    await userEvent.type(screen.getByLabelText('Seed'), 'a seed')
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }))
    expect(onDraw).toHaveBeenLastCalledWith({ ...asked, seed: 'a seed' })
  })

  it('offers no draw to those who lead no desk', async () => {
    await inWords(<Room room={room({ desks: [] })} isFurther={false} onDraw={vi.fn(async () => done(null))} />)
    expect(screen.queryByRole('button', { name: 'Draw' })).toBeNull()
  })
})

describe('a piece that is checked', () => {
  it('stands beside what is found wrong with it, each blamed on a stage', async () => {
    const actions = await show(piece())
    expect(screen.getByRole('article', { name: 'The text as published' }).textContent).toContain('潮水在來')
    await userEvent.type(screen.getByLabelText('As it stands'), '在')
    await userEvent.type(screen.getByLabelText('As it should be'), '再')
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(actions.recordError).toHaveBeenCalledWith({
      ...{ pieceId: 'p1', place: 'body', wrong: '在', right: '再', times: 1, stage: 'proof_1' },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Finish the check' }))
    expect(actions.finish).toHaveBeenCalledWith({ pieceId: 'p1' })
  })

  it('is closed to whoever worked on it, and says why (TR-24)', async () => {
    await show(piece({ bar: 'involved', errors: [{ id: 'e1', ...found }] }))
    screen.getByText(/held a stage of it\. Somebody else checks it/)
    expect(screen.queryByRole('button', { name: 'Finish the check' })).toBeNull()
    screen.getByText('Headline · 1 time · First proof')
  })

  it('lets an error written down by mistake be taken back, with a reason', async () => {
    const actions = await show(piece({ mayTakeBack: true, errors: [{ id: 'e1', ...found }] }))
    await userEvent.click(screen.getByRole('button', { name: 'Take back: 在 → 再' }))
    const confirm = within(screen.getByRole('dialog')).getByRole('button', { name: 'Take back' })
    expect(confirm.hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'Why it is no error' }), 'Quoted.')
    await userEvent.click(confirm)
    const asked = { pieceId: 'p1', errorId: 'e1', reason: 'Quoted.' }
    expect(actions.takeBack).toHaveBeenCalledWith(asked)
  })

  it('shows what was taken back, by whom and why, to everybody who sees the piece', async () => {
    const line = { id: 'e1', wrong: '在', right: '再', person: 'Marcus Hale', reason: 'A quotation.' }
    await show(piece({ bar: 'checked', takenBack: [{ ...line, at: new Date('2026-11-02T02:00:00Z') }] }))
    within(screen.getByRole('region', { name: 'Taken back, not counted' })).getByText(/Marcus Hale: A quotation\./)
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull()
  })
})
