import { closeDatabase } from '@/db/connect'
import { migrateDatabase } from '@/db/migrate'
import { resetDatabase } from '@/db/reset'
import { SetUpFault } from '@/platform/set-up-fault'
import { holdDataFolder, openDataFolder } from '@/server/data-folder'
import { openDatabaseServer } from '@/server/database-server'
import { explain } from '@/server/explain'
import { fillIfEmpty } from '@/server/fill-if-empty'
import { runningAddress } from '@/server/postgres/running-address'
import { readSettings, type Settings } from '@/server/settings'
import { say } from '@/server/terminal'

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What is on a server far away, or in use by readers, is not ours to throw away with one command. */
const refuseToReset = (url: string): void => {
  const { hostname } = new URL(url)
  if (process.env.NODE_ENV !== 'production' && LOCAL.has(hostname)) return
  throw new SetUpFault(
    `db:reset only empties a database on this machine, outside production; this one is on ${hostname}.`,
  )
}

const address = (settings: Settings): string => {
  const url = settings.DATABASE_URL ?? runningAddress(settings.data)
  if (url) return url
  throw new SetUpFault('The built-in database is not running. Start Stet with `npm start`, then ask again.')
}

const onDatabase = async (settings: Settings, work: (url: string) => Promise<void>): Promise<void> => {
  openDataFolder(settings.data)
  const letGo = settings.DATABASE_URL ? () => undefined : holdDataFolder(settings.data, 'npm run db:…')
  const server = await openDatabaseServer(settings)
  process.env.DATABASE_URL = server.url
  try {
    await work(server.url)
  } finally {
    await closeDatabase()
    await server.leave()
    letGo()
  }
}

const COMMANDS: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  url: async (settings) => say(address(settings)),
  migrate: (settings) => onDatabase(settings, (url) => migrateDatabase(url)),
  seed: (settings) =>
    onDatabase(settings, async (url) => {
      await migrateDatabase(url)
      say(
        (await fillIfEmpty(settings, url))
          ? 'Filled.'
          : 'There are people in this newsroom already; nothing was changed.',
      )
    }),
  reset: (settings) =>
    onDatabase(settings, async (url) => {
      refuseToReset(url)
      await resetDatabase(url)
      await migrateDatabase(url)
      say('The database is empty. The next start fills it.')
    }),
}

const main = async (): Promise<void> => {
  const [name = ''] = process.argv.slice(2)
  const command = COMMANDS[name]
  if (!command) throw new SetUpFault(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`)
  await command(readSettings('development'))
}

main().catch(explain)
