import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type Finding, OPEN } from '@/newsroom/machine-check/check'
import type { StoryCheck } from '@/newsroom/machine-check/story-check'
import { done } from '@/newsroom/result'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { Findings } from './findings'

const finding: Finding = {
  ...OPEN,
  ...{ rule: 'term', level: 'block', field: 'copy', at: 'para-1', start: 9, end: 21, quote: 'irregardless' },
  ...{ suggestion: 'regardless', termId: 't', listVersionId: 'v', fingerprint: 'f', list: { name: 'Style', n: 2 } },
}
const IDS = { storyId: 's', editionId: 'e', hash: 'head' }
const check = (more: Partial<StoryCheck> = {}): StoryCheck => ({
  ...{ state: 'done', findings: [finding], mayDismiss: true },
  ...IDS,
  ...more,
})
const settled = () => vi.fn(async () => done(null))

describe('what the machine found', () => {
  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('reads in %s, without fault for a screen reader', async (locale) => {
    await inWords(<Findings check={check()} onSettle={settled()} />, locale)
    expect(screen.getByRole('listitem').textContent).toContain('irregardless')
    expect(await faults()).toEqual([])
  })

  it('is dismissed with a reason, and not without (TR-12)', async () => {
    const onSettle = settled()
    await inWords(<Findings check={check()} onSettle={onSettle} />)
    await userEvent.click(screen.getByRole('button', { name: 'Let “irregardless” stand…' }))
    const confirm = screen.getByRole('button', { name: 'Let it stand' })
    expect(confirm.hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: /Why it may stand/ }), 'A quotation.')
    await userEvent.click(confirm)
    expect(onSettle).toHaveBeenCalledWith({ ...IDS, fingerprint: 'f', as: 'dismissed', reason: 'A quotation.' })
  })

  it('offers whoever wrote the text no way to dismiss it (TR-12)', async () => {
    await inWords(<Findings check={check({ mayDismiss: false })} onSettle={settled()} />)
    expect(screen.queryByRole('button', { name: /stand/ })).toBeNull()
    expect(screen.getByRole('button', { name: '“irregardless” will be put right' })).toBeTruthy()
  })

  it('says who let it stand and why, and asks no more', async () => {
    const said = { ...finding, state: 'dismissed', reason: 'A quotation.', by: 'Ada Chen' } as const
    await inWords(<Findings check={check({ findings: [said] })} onSettle={settled()} />)
    expect(screen.getByText('Ada Chen lets it stand: A quotation.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('settles nothing of a text that has changed on the screen since', async () => {
    await inWords(<Findings check={check()} of="newer" onSettle={settled()} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/as the page was opened/)).toBeTruthy()
  })

  it('says that nothing was checked rather than that nothing was found (TR-11)', async () => {
    await inWords(<Findings check={check({ state: 'not_run', findings: [] })} onSettle={settled()} />)
    expect(screen.getByText(/could not check this text/)).toBeTruthy()
    expect(screen.queryByText('The machine found nothing.')).toBeNull()
  })
})
