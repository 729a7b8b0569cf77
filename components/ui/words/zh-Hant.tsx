'use client'

import { NextIntlClientProvider } from 'next-intl'
import messages from '@/messages/zh-Hant/browser'
import type { ClockOfViewer } from './clock-of-viewer'

export default function TraditionalChinese(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="zh-Hant" messages={messages} {...props} />
}
