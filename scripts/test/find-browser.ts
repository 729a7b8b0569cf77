import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserOfMachine, launching } from '@/e2e/support/browser'
import { runProgram } from './run-program'

const PATIENCE = 40_000

/** Whether it shows a page, not merely starts: a browser without its libraries may tell its version. */
const shows = async (path: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ ...launching(path), timeout: PATIENCE })
    const page = await browser.newPage()
    await page.goto('data:text/html,<title>works</title>', { timeout: PATIENCE })
    const title = await page.title()
    await browser.close()
    return title === 'works'
  } catch {
    return false
  }
}

/** The Chromium that came with the packages; it needs a few libraries of the machine. */
const packed = async (): Promise<string | undefined> => {
  try {
    const { default: packedChromium } = await import('@sparticuz/chromium')
    return await packedChromium.executablePath()
  } catch {
    return undefined
  }
}

const fromSystem = async (): Promise<string | undefined> => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quietly: true }
  process.stdout.write('No browser here; installing chromium with apt-get …\n')
  await runProgram('apt-get', ['update'], options)
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options)
  return browserOfMachine()
}

/** The first browser that really works: the machine's, the packaged one, or one that root may install. */
export const findBrowser = async (): Promise<string | null> => {
  for (const candidate of [browserOfMachine, packed, fromSystem]) {
    const path = await candidate()
    if (path && (await shows(path))) return path
  }
  process.stdout.write(
    'No browser that works was found. Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk) and try again.\n',
  )
  return null
}
