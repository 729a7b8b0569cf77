import { getLocale } from 'next-intl/server'
import { pageStyle, surroundings } from '@/app/(site)/surroundings'
import { unpublishedPage } from '@/app/unpublished'
import { gonePage } from '@/components/outside/gone-page'
import { isLocale, type Locale } from '@/newsroom/language/locales'

export const outsideStyle = () => pageStyle('components/outside/outside.css')

/** What an outsider's browser asks for; the piece itself may be in another language. */
export const outsideLanguage = async (): Promise<Locale> => {
  const locale = await getLocale()
  return isLocale(locale) ? locale : 'en'
}

export const outsidePage = (html: string, status: 200 | 404 | 422 | 429 = 200): Response =>
  unpublishedPage(html, { style: outsideStyle().hash, frames: "'none'", forms: "'self'" }, status)

/** One answer, byte for byte, for a link that ran out, was used or taken back, died with its piece, or never was. */
export const gone = async (): Promise<Response> =>
  outsidePage(await gonePage(await surroundings(outsideStyle()), await outsideLanguage()), 404)

/** Back to the address of the link, so that going there again sends nothing twice. */
export const backTo = (token: string, query = ''): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: `/look/${encodeURIComponent(token)}${query}`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
    },
  })
