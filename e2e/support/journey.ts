import { test as base } from '@playwright/test'
import { type Newsroom, startNewsroom } from './newsroom'

export { expect } from '@playwright/test'

type Fixtures = {
  /** Of the sample people. */
  readonly password: string
  /** A newsroom that only this journey uses, and may kill. */
  readonly ownNewsroom: Newsroom
  /** What that one begins with. */
  readonly seed: 'sample' | 'empty'
}

type Shared = {
  /** For all journeys of one worker that do not break it: no two of them are ever on the way at once. */
  readonly newsroom: Newsroom
}

/** A journey through the shared newsroom; addresses such as `/desk` lead there. */
export const test = base.extend<Fixtures, Shared>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const newsroom = await startNewsroom()
      await use(newsroom)
      await newsroom.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ newsroom }, use) => use(newsroom.url),
  password: async ({ newsroom }, use) => use(newsroom.password),
  seed: ['sample', { option: true }],
  ownNewsroom: async ({ seed }, use) => {
    const newsroom = await startNewsroom(seed)
    await use(newsroom)
    await newsroom.end()
  },
})
