import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { faults, inPage, NOW } from '@/testing/in-page'
import { Banner } from './banner'
import { EmptyState } from './empty-state'
import { FilterBar } from './filter-bar'
import { LinkButton } from './link-button'
import { Pager } from './pager'
import { Skeleton } from './skeleton'
import { StateWord } from './state-word'
import { Cell, Table, TableRow } from './table'
import { Time } from './time'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

describe('a time', () => {
  it('is relative, with the moment and the viewer’s zone for those who ask', () => {
    inPage(<Time at="2026-03-02T09:00:00Z" />)
    const time = screen.getByText('3 hours ago').closest('time')
    expect(time?.getAttribute('title')).toBe('2 March 2026 at 17:00 (Asia/Taipei)')
    expect(time?.tabIndex).toBe(0)
    expect(time?.dateTime).toBe('2026-03-02T09:00:00.000Z')
  })

  it('never says that something of the past is to come', () => {
    inPage(<Time at={NOW.getTime() + 2_000} plain />)
    expect(screen.getByText('now')).toBeTruthy()
  })

  it('speaks the viewer’s language', () => {
    inPage(<Time at="2026-03-02T09:00:00Z" plain />, 'zh-Hant')
    expect(screen.getByText('3 小時前')).toBeTruthy()
  })
})

describe('filters', () => {
  it('are a plain GET form that says what is set', () => {
    inPage(
      <FilterBar
        action="/desk/stories"
        label="Filter the stories"
        submit="Show"
        search={{ name: 'q', label: 'Headline', value: '港口' }}
        filters={[
          {
            name: 'state',
            label: 'State',
            value: 'draft',
            options: [
              { id: '', label: 'Any' },
              { id: 'draft', label: 'Draft' },
            ],
          },
        ]}
      />,
    )
    expect(screen.getByRole('searchbox', { name: 'Headline' })).toHaveProperty('value', '港口')
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveProperty('value', 'draft')
    expect(screen.getByRole('search', { name: 'Filter the stories' })).toBeTruthy()
  })
})

it('keeps what is only read clean for those who listen', async () => {
  inPage(
    <>
      <h1>Stories</h1>
      <Banner tone="stop" title="Stop">
        The approval is void.
      </Banner>
      <EmptyState title="Nothing waits for you" action={<LinkButton href="/desk/stories">All stories</LinkButton>} />
      <StateWord tone="stet">Approved</StateWord>
      <Skeleton label="One moment…" />
      <Pager label="Further stories" next={{ href: '?after=x', label: 'Older' }} />
      <Table caption="People" columns={[{ key: 'name', label: 'Name' }]}>
        <TableRow>
          <Cell head>Su Min 蘇敏</Cell>
        </TableRow>
      </Table>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toContain('Stop')
  expect(await faults()).toEqual([])
})
