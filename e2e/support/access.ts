import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Look = { readonly size: typeof DESK; readonly colorScheme: 'light' | 'dark'; readonly rules?: readonly string[] }

/** Dark at a desk changes nothing but colours; a phone has another layout. */
const LOOKS: readonly Look[] = [
  { size: DESK, colorScheme: 'light' },
  { size: DESK, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  { size: PHONE, colorScheme: 'dark' },
]

const faults = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is on the screen now can be read and worked by everybody, in light and dark, at a desk and on a phone. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  for (const { size, colorScheme, rules } of LOOKS) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await faults(page, rules), `${where}, ${colorScheme}, ${size.width} px`).toEqual([])
    expect.soft(await sideways(page), `${where} scrolls sideways at ${size.width} px`).toBe(0)
  }
  await page.setViewportSize(DESK)
  await page.emulateMedia({ colorScheme: 'light' })
}
