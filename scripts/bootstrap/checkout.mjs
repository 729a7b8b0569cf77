import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Node that Stet brings along, and that everything after the bootstrap runs on. */
export const ownNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`
