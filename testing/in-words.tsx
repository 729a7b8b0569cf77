import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { loadMessages } from '@/messages/load'
import { type Locale, REGIONAL } from '@/newsroom/language/locales'
import { NOW } from './in-page'

/** Renders parts of the desk with every word of a language, for parts that speak of many rooms. */
export const inWords = async (children: ReactNode, locale: Locale = 'en') =>
  render(
    <NextIntlClientProvider
      locale={locale}
      messages={JSON.parse(JSON.stringify(await loadMessages(locale)))}
      timeZone="Asia/Taipei"
      now={NOW}
    >
      <I18nProvider locale={REGIONAL[locale]}>
        <main>{children}</main>
      </I18nProvider>
    </NextIntlClientProvider>,
  )
