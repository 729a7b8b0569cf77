import type { RequestListener, Server } from 'node:http'
import { resolve } from 'node:path'
import createNext from 'next'
import type { Mode } from './settings'

export type NextPages = { readonly handle: RequestListener; readonly close: () => Promise<void> }

/** Readies the application of `app/`: as it was built, or built as it is asked for while developing. */
export const prepareNext = async (
  mode: Mode,
  hostname: string,
  port: number,
  httpServer: Server,
): Promise<NextPages> => {
  const dev = mode === 'development'
  const dir = resolve(import.meta.dirname, '..')
  const app = createNext({ dev, dir, hostname, port, httpServer })
  await app.prepare()
  const answer = app.getRequestHandler()
  return { handle: (request, response) => void answer(request, response), close: () => app.close() }
}
