import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { runProgram } from './run-program'

export type Browser = { readonly path: string; readonly args: readonly string[] }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** As root there is no sandbox to be had; and nothing may leave this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const onPath = (): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find(
    existsSync,
  )

/** Whether it shows a page, not merely starts: a browser without its libraries may tell its version. */
const shows = async ({ path, args }: Browser): Promise<boolean> => {
  const profile = mkdtempSync(join(tmpdir(), 'stet-browser-'))
  const trial = ['--headless', `--user-data-dir=${profile}`, '--dump-dom', 'data:text/html,<title>works</title>']
  try {
    const { stdout } = await promisify(execFile)(path, [...args, ...trial], { timeout: 40_000 })
    return stdout.includes('works')
  } catch {
    return false
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const installed = async (): Promise<Browser | null> => {
  const path = onPath()
  return path ? { path, args: FLAGS } : null
}

/** The Chromium that came with the packages; it needs a few libraries of the machine. */
const packed = async (): Promise<Browser | null> => {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { path: await chromium.executablePath(), args: [...new Set([...chromium.args, ...FLAGS])] }
  } catch {
    return null
  }
}

const fromSystem = async (): Promise<Browser | null> => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  process.stdout.write('No browser here; installing chromium with apt-get …\n')
  await runProgram('apt-get', ['update'], { env, quietly: true })
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
    quietly: true,
  })
  return installed()
}

/** The first browser that really works: the machine's, the packaged one, or one that root may install. */
export const findBrowser = async (): Promise<Browser | null> => {
  for (const candidate of [installed, packed, fromSystem]) {
    const browser = await candidate()
    if (browser && (await shows(browser))) return browser
  }
  process.stdout.write(
    'No browser that works was found. Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk) and try again.\n',
  )
  return null
}
