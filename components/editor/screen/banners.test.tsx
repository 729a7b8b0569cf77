import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { expect, it } from 'vitest'
import editor from '@/messages/en/editor.json'
import { piece } from '@/testing/builders/package'
import { opened } from '../saving/state'
import { Banners } from './banners'

const nothing = () => undefined

it('reads out what the reviewer asked for in the language of the piece, whatever the screen speaks', () => {
  render(
    <NextIntlClientProvider locale="en" messages={{ editor }} timeZone="UTC" now={new Date(0)}>
      <Banners
        state={opened({ seq: 1, package: piece({ language: 'zh-Hant' }) })}
        draft={null}
        reading={null}
        sentBack={{ by: 'Ada Chen 陳雅達', comment: '請補上出處。' }}
        onRetry={nothing}
        onDecide={nothing}
        onRecover={nothing}
        onReload={nothing}
      />
    </NextIntlClientProvider>,
  )
  expect(screen.getByText('請補上出處。').closest('[lang]')).toHaveProperty('lang', 'zh-Hant')
  expect(screen.getByText('Ada Chen 陳雅達 sent it back:').closest('[lang]')).toBeNull()
})
