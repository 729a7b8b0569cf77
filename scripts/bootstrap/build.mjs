import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { ownNode, root } from './checkout.mjs'
import { run } from './run.mjs'
import { giveUp, step } from './terminal.mjs'

const stampFile = `${root}.next/BUILD_STAMP`

/** What the pages are built from; `server/` and `scripts/` run as they are. */
const SOURCES = [
  ...['app', 'commands', 'components', 'db', 'messages', 'newsroom', 'platform', 'public'],
  ...['proxy.ts', 'next.config.js', 'postcss.config.mjs', 'package-lock.json', 'tsconfig.json'],
]

const filesOf = (path) => {
  if (!existsSync(root + path)) return []
  if (!statSync(root + path).isDirectory()) return [path]
  return readdirSync(root + path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}

const stamp = () => {
  const hash = createHash('sha256').update(readFileSync(`${root}node_modules/node/package.json`))
  for (const file of SOURCES.flatMap(filesOf).filter((name) => !/\.test\.tsx?$/.test(name))) {
    hash.update(`\n${file}\n`).update(readFileSync(root + file))
  }
  return hash.digest('hex')
}

const build = async (wanted) => {
  rmSync(stampFile, { force: true })
  const { code, output } = await run(ownNode, [`${root}node_modules/next/dist/bin/next`, 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) giveUp(`The pages could not be built:\n\n${output}`)
  writeFileSync(stampFile, wanted)
}

/** Builds the pages, unless they were built from these very sources. */
export const ensureBuilt = async () => {
  const wanted = stamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  await step('building the pages', () => build(wanted))
}
