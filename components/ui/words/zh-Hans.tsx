'use client'

import { NextIntlClientProvider } from 'next-intl'
import messages from '@/messages/zh-Hans/browser'
import type { ClockOfViewer } from './clock-of-viewer'

export default function SimplifiedChinese(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="zh-Hans" messages={messages} {...props} />
}
