'use client'

import { NextIntlClientProvider } from 'next-intl'
import * as messages from '@/messages/zh-Hans/browser'
import type { ClockOfViewer } from './words'

export default function SimplifiedChinese(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="zh-Hans" messages={messages} {...props} />
}
