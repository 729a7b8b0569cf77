import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { inPage, NOW } from '@/testing/in-page'
import { EmbargoBanner } from './embargo-banner'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

describe('the banner of an embargo', () => {
  const embargo = { source: 'The Journal', reason: 'agreed', zone: 'Europe/London' } as const

  it('stands with time, zone and source until its minute', () => {
    inPage(<EmbargoBanner embargo={{ ...embargo, until: new Date('2026-03-09T08:00:00Z') }} />)
    expect(screen.getByRole('status').textContent).toBe(
      'Under embargountil 9 March 2026, 08:00 London (UTC). Asked for by The Journal: agreed',
    )
  })

  it('is gone once it has lifted', () => {
    inPage(<EmbargoBanner embargo={{ ...embargo, until: NOW }} />)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
