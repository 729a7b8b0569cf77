import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { database } from '@/db/connect'
import type { News } from './fill-if-empty'
import type { Settings } from './settings'
import { say, somebodyLooks } from './terminal'

type Facts = { readonly settings: Settings; readonly origin: string; readonly database: string; readonly news: News }

const row = (name: string, value: string): void => say(`  ${name.padEnd(12)} ${value}`)

/** Those of the sample cast who are still in the house. */
const samplePeople = async (): Promise<readonly string[]> => {
  const { rows } = await database().execute<{ email: string }>(
    sql`select email from person where email like '%@example.com' and deactivated_at is null order by created_at, email limit 6`,
  )
  return rows.map(({ email }) => email)
}

const sayPeople = async (password: string | undefined): Promise<void> => {
  const people = await samplePeople()
  if (people.length === 0) return
  row('people', people.join('  '))
  row('password', somebodyLooks() && password ? password : 'STET_DEMO_PASSWORD in .env.local')
}

const sayLink = (origin: string, link: string): void => {
  say('\n  This newsroom has no owner yet. Whoever opens this address first becomes it; it works once:')
  say(`  ${new URL(link, origin).href}\n`)
}

/** Tells the operator where the newsroom is and how to get in. */
export const announce = async ({ settings, origin, database, news }: Facts): Promise<void> => {
  say('\nStet is ready.\n')
  row('address', origin)
  row('desk', `${origin}/desk`)
  if (news?.kind === 'founding') sayLink(origin, news.link)
  else await sayPeople(settings.STET_DEMO_PASSWORD)
  row('data', settings.data)
  row('database', database)
  row('log', join(settings.data, 'stet.log'))
  say('\nCtrl-C stops.')
}
