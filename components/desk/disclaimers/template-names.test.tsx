import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/newsroom/language/locales'
import { done } from '@/newsroom/result'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import type { TemplateSaid } from './template-actions'
import { TemplateForm } from './template-form'

const AGENCY: TemplateSaid = {
  ...{ key: 'agency', kind: 'wire', name: 'News agency', names: { en: 'News agency' }, legalBasis: '' },
  ...{ placement: 'bottom', removable: 'never', ownerId: null, legalOwnerId: null, reviewOn: '' },
  ...{ requiresAck: false, exclusiveGroup: null },
}
const NEW: TemplateSaid = { ...AGENCY, key: '', name: '', names: {} }

const form = async (start: TemplateSaid, locale: Locale = 'en') => {
  const onSave = vi.fn(async (_: TemplateSaid) => done(null))
  await inWords(<TemplateForm start={start} keepers={[]} isNew={start === NEW} onSave={onSave} />, locale)
  return onSave
}

const field = (name: string) => screen.getByRole('textbox', { name })

describe('the names of a template', () => {
  it('are asked for in the language of the desk, the others folded away and not needed', async () => {
    const onSave = await form(NEW)
    expect(field('In Traditional Chinese').closest('details')?.open).toBe(false)
    await userEvent.type(field('Name'), 'News agency')
    await userEvent.click(screen.getByRole('button', { name: 'Add template' }))
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'News agency', names: { en: 'News agency' }, key: 'news-agency' }),
    )
    expect(await faults()).toEqual([])
  })

  it('give a template of a Chinese desk its key from the English one, and keep the Chinese one for last resort', async () => {
    const onSave = await form(NEW, 'zh-Hant')
    await userEvent.type(field('名稱'), '通訊社')
    await userEvent.click(screen.getByText('其他語言的名稱'))
    await userEvent.type(field('英文名稱'), 'Wire')
    await userEvent.click(screen.getByRole('button', { name: '新增範本' }))
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ name: '通訊社', names: { en: 'Wire', 'zh-Hant': '通訊社' }, key: 'wire' }),
    )
  })

  it('say what is shown for want of one, and do not make it one', async () => {
    const onSave = await form(AGENCY, 'zh-Hans')
    expect(field('名称')).toHaveProperty('value', 'News agency')
    await userEvent.click(screen.getByRole('button', { name: '保存信息' }))
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ name: 'News agency', names: { en: 'News agency' } }))
  })
})
