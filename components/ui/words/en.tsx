'use client'

import { NextIntlClientProvider } from 'next-intl'
import * as messages from '@/messages/en/browser'
import type { ClockOfViewer } from './words'

export default function English(props: ClockOfViewer) {
  return <NextIntlClientProvider locale="en" messages={messages} {...props} />
}
