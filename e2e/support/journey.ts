import { test as base } from '@playwright/test'
import { type Newsroom, startNewsroom } from './newsroom'

export { expect } from '@playwright/test'

type Fixtures = {
  /** Of the sample people in the shared newsroom. */
  readonly password: string
  /** A newsroom that only this journey uses, and may kill. */
  readonly ownNewsroom: Newsroom
  /** What that one begins with. */
  readonly seed: 'sample' | 'empty'
}

/** A journey through the shared newsroom; addresses such as `/desk` lead there. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ baseURL }, use) => use(process.env.E2E_URL ?? baseURL),
  password: async ({ browserName: _ }, use) => use(process.env.E2E_PASSWORD ?? ''),
  seed: ['sample', { option: true }],
  ownNewsroom: async ({ seed }, use) => {
    const newsroom = await startNewsroom(seed)
    await use(newsroom)
    await newsroom.end()
  },
})
