import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Asks of every letter what stands behind it, and takes longer than all others together. */
const COLOURS = ['color-contrast']

const faults = async (page: Page, leftOut: string[] = []): Promise<string[]> => {
  // What React Aria spoke lingers there for some seconds, after the button it spoke of may have gone.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]')
  const { violations } = await axe.withTags(TAGS).disableRules(leftOut).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const softly = expect.configure({ soft: true })

const expectNarrow = async (page: Page, where: string): Promise<void> => {
  await page.setViewportSize(PHONE)
  // What has come to life meanwhile finds its new width a moment later.
  await softly.poll(() => sideways(page), { message: `${where} scrolls sideways on a phone`, timeout: 2_000 }).toBe(0)
}

/** What is on the screen now is named and built for everybody in this language, and needs no sideways scrolling. */
export const expectWellNamed = async (page: Page, where: string): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect.soft(await faults(page, COLOURS), where).toEqual([])
  await expectNarrow(page, where)
  await page.setViewportSize(DESK)
}

/** It can be read and worked by everybody, by day at a desk and in the dark on a phone. */
export const expectAccessibleEverywhere = async (page: Page, where: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect.soft(await faults(page), where).toEqual([])
  await expectNarrow(page, where)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await faults(page), `${where}, dark, on a phone`).toEqual([])
  await page.setViewportSize(DESK)
}
