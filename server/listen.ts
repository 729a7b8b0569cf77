import type { Server } from 'node:http'
import { SetUpFault } from '@/platform/set-up-fault'
import { portTaken } from './choose-port'

const reason = (error: NodeJS.ErrnoException, host: string, port: number): SetUpFault => {
  if (error.code === 'EADDRINUSE') return portTaken(port)
  if (error.code === 'EACCES')
    return new SetUpFault(`This user may not listen on port ${port}. Set PORT to one above 1023.`)
  return new SetUpFault(
    `Stet cannot listen on ${host}:${port} (${error.code}). Set HOST to an address of this machine.`,
  )
}

/** Opens the door. Between choosing the port and now another program may have taken it. */
export const listen = (http: Server, host: string, port: number): Promise<void> =>
  new Promise((settle, fail) => {
    http.once('error', (error) => fail(reason(error, host, port)))
    http.listen({ port, host }, settle)
  })
