import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NOTHING_WAITS, type WaitingLine } from '@/newsroom/disclaimers/waits-for-you'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { WaitsForYou } from './waits-for-you'

const line = (thing: WaitingLine['thing'], by: string | null = 'Su Min 蘇敏'): WaitingLine => ({
  ...{ thing, id: `id-of-${thing}`, by, at: new Date() },
  template: thing === 'declaration' ? null : { key: 'opinion', name: 'Opinion', names: {} },
})

describe('what waits in the book for whoever looks', () => {
  it('leads each to where it is answered, and says who asked', async () => {
    const lines = [
      line('version'),
      line('rule', null),
      line('ruleEnd'),
      line('standIn'),
      line('reissue'),
      line('declaration'),
    ]
    await inWords(
      <>
        <h1>Disclaimers</h1>
        <WaitsForYou waiting={{ lines, count: 25 }} />
      </>,
    )
    expect(screen.getByRole('region', { name: '25 wait for you' })).toBeTruthy()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/desk/disclaimers/opinion',
      '/desk/disclaimers/opinion#rules',
      '/desk/disclaimers/opinion#rules',
      '/desk/disclaimers/opinion#stand-ins',
      '/desk/disclaimers/opinion/reissue/id-of-reissue',
      '/desk/disclaimers/declaration',
    ])
    const [version, rule] = screen.getAllByRole('listitem')
    expect(version?.textContent).toMatch(/^A version of “Opinion” to approveSu Min 蘇敏 · /)
    expect(rule?.textContent).toMatch(/^A rule about “Opinion” to approve(?! · )/)
    expect(screen.getByText('19 more')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('is not there where nothing waits', async () => {
    await inWords(<WaitsForYou waiting={NOTHING_WAITS} />)
    expect(screen.queryByRole('region')).toBeNull()
  })
})
