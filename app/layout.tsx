import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getNow, getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/components/ui/frame'
import { Words } from '@/components/ui/words/words'
import { isLocale } from '@/newsroom/language/locales'
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
  const [locale, timeZone, now, { theme }, nonce] = await Promise.all([
    getLocale(),
    getTimeZone(),
    getNow(),
    preferences(),
    headers().then((asked) => asked.get('x-nonce')),
  ])
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <head>{nonce === null ? null : <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}</head>
      <body>
        <Words locale={isLocale(locale) ? locale : 'en'} timeZone={timeZone} now={now}>
          <Frame locale={locale}>{children}</Frame>
        </Words>
      </body>
    </html>
  )
}
