import { createServer } from 'node:net'

/** Whether nobody listens on this port of this address. An address that is not ours is another fault, found later. */
export const portIsFree = (port: number, host: string): Promise<boolean> =>
  new Promise((settle) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => settle(error.code !== 'EADDRINUSE'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => settle(true)))
  })

/** A port nobody uses now, as the system chooses it. */
export const anyFreePort = (host = '127.0.0.1'): Promise<number> =>
  new Promise((settle, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen({ port: 0, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? settle(address.port) : fail(new Error('no port'))))
    })
  })
