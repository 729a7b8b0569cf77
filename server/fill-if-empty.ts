import { randomUUID } from 'node:crypto'
import { Client, Pool } from 'pg'
import { foundingLink } from '@/commands/founding-link'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { APP_ROLE, database, overPool } from '@/db/connect'
import { seedNewsroom } from '@/db/seed/seed-newsroom'
import { SetUpFault } from '@/platform/set-up-fault'
import type { Settings } from './settings'

/** What the empty database became; `null`: it was not empty. */
export type News = { readonly kind: 'sample' } | { readonly kind: 'founding'; readonly link: string } | null

/** Any number, the same in every release: who holds this advisory lock may fill the database. */
const LOCK = 7_383_802

const holdsTrue = async (client: Client, question: string): Promise<boolean> =>
  (await client.query<{ yes: boolean }>(question)).rows[0]?.yes ?? false

/** As the application, but without its time limits: between two statements the seed draws pictures, on any machine. */
const patiently = (url: string): Pool => new Pool({ connectionString: url, max: 2, options: `-c role=${APP_ROLE}` })

const fillWithSample = async (url: string, password: string | undefined): Promise<News> => {
  if (!password) {
    throw new SetUpFault(
      'STET_DEMO_PASSWORD is missing. `npm start` makes one; or set it, or set STET_SEED to "empty".',
    )
  }
  const renderer = { render: renderFragment, rendererVersion: RENDERER_VERSION }
  const pool = patiently(url)
  try {
    await seedNewsroom({ db: overPool(pool), password, now: () => new Date(), newId: randomUUID, ...renderer })
  } finally {
    await pool.end()
  }
  return { kind: 'sample' }
}

const fill = async (client: Client, settings: Settings, url: string): Promise<News> => {
  if (await holdsTrue(client, 'select exists (select from person) as yes')) return null
  if (settings.STET_SEED === 'sample') return fillWithSample(url, settings.STET_DEMO_PASSWORD)
  const link = await foundingLink(database(), new Date())
  return link ? { kind: 'founding', link } : null
}

/** Gives a database without people its first ones, or a link to become the first. One instance at a time. */
export const fillIfEmpty = async (settings: Settings, url: string): Promise<News> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await fill(client, settings, url)
  } finally {
    await client.end()
  }
}
