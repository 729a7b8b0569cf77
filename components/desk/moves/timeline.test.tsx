import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { faults, inPage } from '@/testing/in-page'
import { Timeline } from './timeline'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const line = { id: 'm1', n: 1, actor: 'Marcus Hale', note: null, parts: [], by: null } as const

const REISSUE = {
  ...{ publicationId: 'p2', replaces: 'p1', editionId: 'e1', fromN: 1, toN: 2 },
  ...{ requestedBy: 'Su Min 蘇敏', approvedBy: 'Ada Chen 陳雅達', at: new Date('2026-03-03T02:00:00Z') },
  template: { key: 'third_party', name: 'Third-party content', names: { 'zh-Hant': '第三方內容' } },
} as const

it('tells where readers were given a notice in other words, among the moves and in their order', async () => {
  inPage(
    <>
      <h1>History</h1>
      <Timeline
        lines={[
          { ...line, move: 'publish', at: new Date('2026-03-02T02:00:00Z') },
          { ...line, id: 'm2', move: 'withdraw', at: new Date('2026-03-04T02:00:00Z') },
        ]}
        reissues={[REISSUE]}
      />
    </>,
  )
  const said = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(said).toHaveLength(3)
  expect(said[1]).toContain(
    'Notice reissued: Third-party content, version 1 → 2, asked for by Su Min 蘇敏, agreed by Ada Chen 陳雅達.',
  )
  expect(await faults()).toEqual([])
})
