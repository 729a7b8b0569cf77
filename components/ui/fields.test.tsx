import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { faults, inPage } from '@/testing/in-page'
import { Checkbox } from './checkbox'
import { RadioGroup } from './radio-group'
import { Select } from './select'
import { TextArea } from './text-area'
import { TextField } from './text-field'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const SECTIONS = [
  { id: 'news', label: 'News' },
  { id: 'culture', label: '文化', lang: 'zh-Hant' },
]

describe('a field', () => {
  it('is found by its label and read with its hint and its fault', async () => {
    inPage(<TextField label="Slugline" hint="Readers never see it." error="Give it a name." />)
    const field = screen.getByRole('textbox', { name: 'Slugline' })
    expect(field).toHaveProperty('ariaInvalid')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual(expect.arrayContaining(['Readers never see it.', 'Give it a name.']))
    expect(await faults()).toEqual([])
  })

  it('says nothing of faults while there are none', () => {
    inPage(<TextArea label="Reason" />)
    expect(screen.getByRole('textbox', { name: 'Reason' }).getAttribute('aria-invalid')).toBeNull()
  })
})

describe('choices', () => {
  it('opens a select by keyboard and chooses', async () => {
    const onChange = vi.fn()
    inPage(<Select label="Section" options={SECTIONS} onChange={onChange} placeholder="None" />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(await screen.findByRole('option', { name: '文化' }))
    expect(onChange).toHaveBeenCalledWith('culture')
  })

  it('keeps each kind of choice clean for those who listen', async () => {
    inPage(
      <>
        <Checkbox>Decorative</Checkbox>
        <RadioGroup label="Kind" options={SECTIONS} defaultValue="news" />
      </>,
    )
    expect(screen.getByRole('radio', { name: 'News' })).toHaveProperty('checked', true)
    expect(await faults()).toEqual([])
  })
})
