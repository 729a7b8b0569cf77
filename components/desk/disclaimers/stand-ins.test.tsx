import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { StandInOnScreen } from '@/newsroom/disclaimers/stand-in-on-screen'
import { allowed, page, showTemplate } from '@/testing/template-on-screen'

const script: StandInOnScreen = {
  id: 's1',
  locale: 'zh-Hant',
  standIn: 'zh-Hans',
  writtenBy: 'Su Min 蘇敏',
  approvedBy: null,
  mayApprove: true,
}
const english: StandInOnScreen = { ...script, id: 's2', standIn: 'en', approvedBy: 'Marcus Hale', mayApprove: false }

describe('languages that stand in for others', () => {
  it('say plainly where readers get the other script, and only there', () => {
    showTemplate(page({ standIns: [script, english] }))
    expect(screen.getAllByText(/the other script/).map(({ textContent }) => textContent)).toEqual([
      'Readers of Traditional Chinese get Simplified Chinese: the other script, unchanged.',
    ])
    expect(screen.getByText(/Asked for by Su Min 蘇敏, approved by Marcus Hale/)).toBeTruthy()
    expect(screen.getByText(/nothing stands in until then/)).toBeTruthy()
  })

  it('are approved and removed one by one', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    showTemplate(page({ standIns: [script, english] }), actions)
    await user.click(screen.getByRole('button', { name: /^Approve Simplified Chinese in place of Traditional/ }))
    expect(actions.standIns.approve).toHaveBeenCalledWith({ standInId: 's1' })
    expect(screen.queryByRole('button', { name: /^Approve English/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Remove English/ }))
    expect(actions.standIns.end).toHaveBeenCalledWith({ standInId: 's2' })
  })

  it('are asked for from what is not taken, with the warning before anything is sent', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    const { container } = showTemplate(page({ standIns: [script] }), actions)
    await user.click(screen.getByRole('button', { name: /In place of which text/ }))
    expect(screen.queryByRole('option', { name: 'Simplified Chinese in place of Traditional Chinese' })).toBeNull()
    await user.click(screen.getByRole('option', { name: 'Traditional Chinese in place of Simplified Chinese' }))
    expect(screen.getByRole('status').textContent).toContain('Readers of Simplified Chinese get Traditional Chinese')
    expect((await run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Ask for it' }))
    expect(actions.standIns.add).toHaveBeenCalledWith({ templateId: 't1', locale: 'zh-Hans', standIn: 'zh-Hant' })
  })

  it('are nothing to press for those who may only read', () => {
    showTemplate(page({ mayWrite: false, standIns: [script] }))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
