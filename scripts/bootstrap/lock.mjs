import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './checkout.mjs'

const file = `${root}.bootstrap.lock`

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const holder = () => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

/** Claims the checkout: 'ours', the number of a living process that has it, or 'unwritable'. */
const claim = () => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return 'ours'
  } catch (error) {
    if (error.code !== 'EEXIST') return 'unwritable'
  }
  const pid = holder()
  if (pid && pid !== process.pid && isAlive(pid)) return pid
  rmSync(file, { force: true })
  return claim()
}

/** Installs and builds of one checkout happen one after another. A claim of a killed process does not count. */
export const alone = async (work) => {
  let claimed = claim()
  if (typeof claimed === 'number')
    process.stdout.write(`  process ${claimed} is preparing this checkout; waiting for it …\n`)
  while (typeof claimed === 'number') {
    await pause(500)
    claimed = claim()
  }
  try {
    await work()
  } finally {
    if (claimed === 'ours') rmSync(file, { force: true })
  }
}
