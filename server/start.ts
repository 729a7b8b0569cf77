import { createServer } from 'node:http'
import { join } from 'node:path'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { closeDatabase, database, openPool } from '@/db/connect'
import { closeLive } from '@/db/live'
import { migrateDatabase } from '@/db/migrate'
import { type Logger, openLog } from '@/platform/log'
import { announce } from './announce'
import { choosePort } from './choose-port'
import { holdDataFolder, openDataFolder } from './data-folder'
import { openDatabaseServer } from './database-server'
import { fillIfEmpty } from './fill-if-empty'
import { openFastLane } from './front-cache/fast-lane'
import { frontDoor } from './front-door'
import { healthOf } from './http/health'
import { startClock } from './jobs/clock'
import { openImportRounds } from './jobs/import-rounds'
import { startIndexing } from './jobs/index-search'
import { openPartnerRounds } from './jobs/partner-rounds'
import { openPostOffice } from './jobs/post-office'
import { openReissueRounds } from './jobs/reissue-rounds'
import { startWork } from './jobs/start-work'
import { listen } from './listen'
import { prepareNext } from './prepare-next'
import { publicOrigin } from './public-origin'
import { type Mode, readSettings, type Settings } from './settings'
import { type Stopping, stopping } from './stopping'
import { step } from './terminal'

type Opened = { readonly settings: Settings; readonly port: number; readonly log: Logger; readonly stop: Stopping }

/** From nothing to a newsroom that answers. What was started is handed to `stop`, which undoes it in reverse. */
const open = async ({ settings, port, log, stop }: Opened): Promise<void> => {
  const { mode } = settings
  const origin = publicOrigin(settings, port)
  if (!settings.DATABASE_URL) stop.lastly(holdDataFolder(settings.data, origin.url))

  const server = await step('database', () => openDatabaseServer(settings))
  stop.lastly(server.leave)
  // The application reads these where it needs them.
  Object.assign(process.env, { DATABASE_URL: server.url, STET_URL: origin.url, NEXTAUTH_URL: origin.url })
  await step('tables', () => migrateDatabase(server.url, settings.STET_MIGRATE === 'on' ? 'apply' : 'check only'))
  stop.lastly(closeDatabase)
  const news = await step('newsroom', () => fillIfEmpty(settings, server.url))
  const boss = await step('jobs', () => startWork(server.url, log))
  const pool = openPool(server.url, 2)
  stop.lastly(
    () => pool.end(),
    () => boss.stop({ graceful: true, timeout: 5_000 }),
  )

  const clock = startClock(database(), { render: renderFragment, rendererVersion: RENDERER_VERSION }, log)
  const post = openPostOffice({ db: database(), origin: origin.url, log })
  const partners = openPartnerRounds({ db: database(), origin: origin.url, log })
  const imports = openImportRounds({ db: database(), log })
  const reissues = openReissueRounds(database(), log)
  const indexing = startIndexing(database(), log)
  stop.firstly(closeLive, clock.stop, post.close, partners.close, imports.close, reissues.close, indexing.stop)

  const http = createServer()
  const next = await step('pages', () => prepareNext(mode, settings.HOST, port, http))
  const health = healthOf(pool, settings.data)
  const door = frontDoor({ mode, next: next.handle, health, origin, settings, databaseUrl: server.url, log })
  http.on('request', door.handle)
  const lane = door.atHand && openFastLane(http, door.atHand)
  stop.firstly(health.drain)
  stop.lastly(next.close, door.close)
  await listen(http, settings.HOST, port)
  stop.serving(http, () => lane?.close())
  await announce({ settings, origin: origin.url, database: server.where, news })
  log.info({ origin: origin.url, mode }, 'ready')
}

/** Starts Stet; what a failed start had begun is undone before the fault is told. */
export const start = async (mode: Mode): Promise<void> => {
  const settings = readSettings(mode)
  const port = await choosePort(settings)
  openDataFolder(settings.data)
  const log = openLog(join(settings.data, 'stet.log'), settings.LOG_LEVEL)
  const stop = stopping(log)
  try {
    await open({ settings, port, log, stop })
  } catch (fault) {
    await stop.giveUp()
    throw fault
  }
}
