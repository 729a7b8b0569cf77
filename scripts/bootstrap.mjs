import { ensureBuilt } from './bootstrap/build.mjs'
import { checkFloor } from './bootstrap/floor.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { alone } from './bootstrap/lock.mjs'
import { ensureSecrets } from './bootstrap/secrets.mjs'

/**
 * Readies a bare clone for what follows: `start`, `dev`, `build` or `test`. Runs on whatever Node the machine has, before
 * anything is installed, so it and all it imports are plain modules of Node 20 without packages.
 */
const purpose = process.argv[2]

checkFloor()
await alone(async () => {
  await ensureInstalled()
  if (purpose === 'start' || purpose === 'dev') ensureSecrets()
  if (purpose === 'start' || purpose === 'build') await ensureBuilt()
})
