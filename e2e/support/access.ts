import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const faults = async (page: Page): Promise<string[]> => {
  // What React Aria spoke lingers there for some seconds, after the button it spoke of may have gone.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]')
  const { violations } = await axe.withTags(TAGS).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is on the screen now can be read and worked by everybody, and needs no sideways scrolling on a phone. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect.soft(await faults(page), where).toEqual([])
  await page.setViewportSize(PHONE)
  expect.soft(await sideways(page), `${where} scrolls sideways on a phone`).toBe(0)
  await page.setViewportSize(DESK)
}

/** The same in the dark, with the layout of a phone. */
export const expectAccessibleEverywhere = async (page: Page, where: string): Promise<void> => {
  await expectAccessible(page, where)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(PHONE)
  expect.soft(await faults(page), `${where}, dark, on a phone`).toEqual([])
  await page.setViewportSize(DESK)
}
