'use client'

import { NextIntlClientProvider } from 'next-intl'
import messages from '@/messages/en/browser'
import type { ClockOfViewer } from './clock-of-viewer'

export default function English(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="en" messages={messages} {...props} />
}
