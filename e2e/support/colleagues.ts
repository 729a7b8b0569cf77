import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { CastKey } from '@/db/seed/people'
import { isLocale, type Locale } from '@/newsroom/language/locales'
import { test as base } from './journey'
import { type Words, wordsIn } from './words'

export { expect } from './journey'

/** Somebody of the sample cast at their own desk, in their own browser. */
export type Colleague = { readonly page: Page; readonly words: Words }

type Fixtures = {
  /** Signs somebody in who works in this language. Every journey leaves them with English again. */
  readonly at: (who: CastKey, locale?: Locale) => Promise<Colleague>
  /** A stranger without cookies and without JavaScript. */
  readonly reader: Page
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** Who has signed in once keeps their cookies for the journeys that follow. */
const KEPT = new Map<string, { readonly cookies: Cookies; readonly since: number }>()

/** For less than the quarter of an hour after which grave moves ask for the password again. */
const KEPT_MS = 8 * 60_000

/** Through the door, from wherever it was met. */
export const signIn = async (page: Page, email: string, password: string): Promise<void> => {
  const words = wordsIn('en')
  await page.getByRole('textbox', { name: words('account.signIn.email') }).fill(email)
  await page.getByRole('textbox', { name: words('account.signIn.password') }).fill(password)
  await page.getByRole('button', { name: words('account.signIn.submit') }).click()
  await page.waitForURL('/desk')
}

const languageOf = async (page: Page): Promise<Locale> => {
  const lang = await page.locator('html').getAttribute('lang')
  return isLocale(lang) ? lang : 'en'
}

/** On their own account page, as anybody would. */
const speak = async (page: Page, locale: Locale): Promise<void> => {
  const now = await languageOf(page)
  if (now === locale) return
  await page.goto('/account')
  const words = wordsIn(now)
  const profile = page.getByRole('region', { name: words('account.profile.title') })
  await profile.getByRole('combobox', { name: words('account.profile.language') }).selectOption(locale)
  await profile.getByRole('button', { name: words('account.profile.save'), exact: true }).click()
  await page.locator(`html[lang=${locale}]`).waitFor({ state: 'attached' })
}

type Newsroom = { readonly browser: Browser; readonly baseURL: string | undefined; readonly password: string }

const comeIn = async ({ browser, baseURL, password }: Newsroom, who: CastKey): Promise<Page> => {
  const kept = KEPT.get(`${baseURL} ${who}`)
  const storageState = kept && Date.now() - kept.since < KEPT_MS ? kept.cookies : undefined
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    ...(storageState ? { storageState } : {}),
  })
  const page = await context.newPage()
  await page.goto('/desk')
  if (new URL(page.url()).pathname === '/desk') return page
  await signIn(page, `${who}@example.com`, password)
  KEPT.set(`${baseURL} ${who}`, { cookies: await context.storageState(), since: Date.now() })
  return page
}

export const test = base.extend<Fixtures>({
  at: async ({ browser, baseURL, password }, use) => {
    const pages: Page[] = []
    await use(async (who, locale = 'en') => {
      const page = await comeIn({ browser, baseURL, password }, who)
      pages.push(page)
      await speak(page, locale)
      return { page, words: wordsIn(locale) }
    })
    for (const page of pages) {
      await speak(page, 'en')
      await page.context().close()
    }
  },
  reader: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
    await use(await context.newPage())
    await context.close()
  },
})
