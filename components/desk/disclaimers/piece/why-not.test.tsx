import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Explained } from '@/newsroom/disclaimers/explained'
import { editor, reporter } from '@/testing/cast'
import { inWords } from '@/testing/in-words'
import { decided, deeds, line, panel, waiver } from './piece-notices-for-test'

describe('why not others', () => {
  const outs: readonly Explained[] = [
    line({ templateId: 'a', key: 'a', name: 'Forbidden one', outcome: 'forbidden', against: 'f0rb1dd3n-rule' }),
    line({ templateId: 'b', key: 'b', name: 'Weaker one', outcome: 'outranked', against: 'views' }),
    line({ templateId: 'c', key: 'c', name: 'Waived one', outcome: 'waived', against: reporter.id }),
  ]
  const agreed = { ...waiver, templateId: 'c', template: { name: 'Waived one', names: {} }, approvedBy: editor.name }

  it('names whoever or whatever took each away (DISC-25)', async () => {
    await inWords(panel({ atHand: decided({ explained: [line(), ...outs], choices: [agreed] }) }))
    await userEvent.click(screen.getByText('Why not others (3)'))
    const said = within(screen.getByRole('group'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(said[0]).toContain('Rule f0rb1dd3 leaves it out')
    expect(said[1]).toContain('“Views” stands in its place')
    expect(said[2]).toContain(`agreed to by ${editor.name}: She is on our staff.`)
  })

  it('lets whoever writes take a waiver back', async () => {
    const acts = deeds()
    await inWords(panel({ acts, atHand: decided({ explained: [line(), ...outs], choices: [agreed] }) }))
    await userEvent.click(screen.getByText('Why not others (3)'))
    await userEvent.click(screen.getByRole('button', { name: 'Take back what was decided about “Waived one”' }))
    expect(acts.takeBack).toHaveBeenCalledWith('c1')
  })
})
