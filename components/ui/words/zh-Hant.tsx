'use client'

import { NextIntlClientProvider } from 'next-intl'
import * as messages from '@/messages/zh-Hant/browser'
import type { ClockOfViewer } from './words'

export default function TraditionalChinese(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="zh-Hant" messages={messages} {...props} />
}
