import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { latestUndo } from '@/components/ui/toast'
import { done } from '@/newsroom/result'
import { inWords } from '@/testing/in-words'
import { EndRule } from './end-rule'
import { RuleEndReview } from './rule-end-review'

const agreed = () => vi.fn(async () => done(null))

describe('the end of a rule that requires what is never left out', () => {
  it('is asked for by one person, and the toast takes that back', async () => {
    const [onEnd, onUndo] = [agreed(), agreed()]
    await inWords(<EndRule rule={{ state: 'approved', endTakesTwo: true }} onEnd={onEnd} onUndo={onUndo} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ask to end it' }))
    expect(onEnd).toHaveBeenCalled()
    await waitFor(() => expect(latestUndo()?.text).toContain('second person'))
    latestUndo()?.undo()
    expect(onUndo).toHaveBeenCalled()
  })

  it('comes on the word of another, who sees who wants it', async () => {
    const actions = { approveEnd: agreed(), keep: agreed() }
    await inWords(<RuleEndReview ruleId="r1" asked={{ by: 'Su Min 蘇敏', mayApprove: true }} actions={actions} />)
    expect(screen.getByText(/Su Min 蘇敏 wants this rule to end/)).toBeTruthy()
    await userEvent.setup().click(screen.getByRole('button', { name: 'End it for good' }))
    expect(actions.approveEnd).toHaveBeenCalledWith({ ruleId: 'r1' })
  })

  it('is not for whoever asked, who can only let the rule stay', async () => {
    const actions = { approveEnd: agreed(), keep: agreed() }
    await inWords(<RuleEndReview ruleId="r1" asked={{ by: 'Su Min 蘇敏', mayApprove: false }} actions={actions} />)
    expect(screen.queryByRole('button', { name: 'End it for good' })).toBeNull()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Let it stay' }))
    expect(actions.keep).toHaveBeenCalledWith({ ruleId: 'r1' })
  })
})
