import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { z } from 'zod'

const Browser = z.object({ path: z.string(), args: z.array(z.string()) })

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = (): string =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync) ?? 'chromium'

/** The browser `npm test` found; a bare `playwright test` takes the one of the machine. */
export const browser = (): z.infer<typeof Browser> => {
  const found = process.env.E2E_BROWSER
  if (found) return Browser.parse(JSON.parse(found))
  return {
    path: onPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  }
}
