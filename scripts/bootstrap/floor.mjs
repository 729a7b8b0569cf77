import { spawnSync } from 'node:child_process'
import { giveUp } from './terminal.mjs'

const [MAJOR, MINOR] = [20, 9]

const isEnough = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > MAJOR || (major === MAJOR && minor >= MINOR)
}

/** Node and npm are all a machine needs; say so where they are missing or old. */
export const checkFloor = () => {
  const found = process.versions.node
  if (!isEnough(found))
    giveUp(`Stet needs Node ${MAJOR}.${MINOR} or newer to start; this is ${found}. Get one from https://nodejs.org.`)
  if (process.env.npm_execpath) return
  if (spawnSync('npm', ['--version'], { shell: process.platform === 'win32' }).status !== 0) {
    giveUp('Stet needs npm to install what it is built from; it comes with Node: https://nodejs.org.')
  }
}
