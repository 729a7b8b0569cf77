import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { faults, inPage } from '@/testing/in-page'
import { Checkbox } from './checkbox'
import { CheckboxGroup } from './checkbox-group'
import { ComboBox } from './combo-box'
import { RadioGroup } from './radio-group'
import { Select } from './select'
import { Switch } from './switch'
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

  it('narrows a combo box by what is typed', async () => {
    inPage(<ComboBox label="Section" options={SECTIONS} />)
    await userEvent.type(screen.getByRole('combobox', { name: 'Section' }), '文')
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['文化'])
  })

  it('keeps each kind of choice clean for those who listen', async () => {
    inPage(
      <>
        <Checkbox>Decorative</Checkbox>
        <CheckboxGroup label="Roles" options={SECTIONS} defaultValue={['news']} />
        <RadioGroup label="Kind" options={SECTIONS} defaultValue="news" />
        <Switch>Single keys</Switch>
      </>,
    )
    expect(screen.getByRole('radio', { name: 'News' })).toHaveProperty('checked', true)
    expect(screen.getByRole('switch', { name: 'Single keys' })).toHaveProperty('checked', false)
    expect(await faults()).toEqual([])
  })
})
