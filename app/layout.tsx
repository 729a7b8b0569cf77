import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/components/ui/frame'
import { BROWSER_NAMESPACES } from '@/messages/namespaces'
import { preferences } from './preferences'
import './desk.css'

export const metadata: Metadata = {
  title: { default: 'Stet', template: '%s · Stet' },
  robots: { index: false, follow: false },
  icons: { icon: '/favicon.svg' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** Every page of the newsroom. Readers' pages are route handlers and share nothing with it. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, messages, { theme }, nonce] = await Promise.all([
    getLocale(),
    getMessages(),
    preferences(),
    headers().then((asked) => asked.get('x-nonce')),
  ])
  const inBrowser = Object.fromEntries(BROWSER_NAMESPACES.map((namespace) => [namespace, messages[namespace]]))
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <head>{nonce === null ? null : <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}</head>
      <body>
        <NextIntlClientProvider messages={inBrowser}>
          <Frame locale={locale}>{children}</Frame>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
