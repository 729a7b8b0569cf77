import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { type PlainRequest, plainRequest } from './plain-request'

/** The whole answer to a plain request, if it is at hand; null: somebody else has to find it. */
export type AtHand = (request: PlainRequest) => Buffer | null

export type FastLane = {
  /** Lets go of the readers who wait in it; with `http.close()`, before the process ends. */
  readonly close: () => void
}

/** As long as Node's own server keeps a connection on which nothing is said. */
const IDLE_MS = 5_000

type Serve = (socket: Socket) => void

/** A reader who asks faster than they read waits until they have read. */
const untilRead = (socket: Socket): void => {
  socket.pause()
  socket.once('drain', () => socket.resume())
}

/** What Node's server does with a connection: its own listeners, taken off so that we come first. */
const takeOver = (http: Server): Serve => {
  const listeners = http.listeners('connection')
  http.removeAllListeners('connection')
  return (socket) => {
    for (const listener of listeners) Reflect.apply(listener, http, [socket])
  }
}

/**
 * Answers plain requests for stored pages before Node's HTTP server sees them. It reads a connection until the first
 * request it cannot answer from memory, and from that byte on the connection is the server's for good: nothing is
 * ever parsed twice, and nothing half understood.
 */
export const openFastLane = (http: Server, atHand: AtHand): FastLane => {
  const serve = takeOver(http)
  const waiting = new Set<Socket>()

  const enter = (socket: Socket): void => {
    const leave = (): void => {
      waiting.delete(socket)
      socket.off('data', answer).off('timeout', end).off('error', end).off('close', leave).setTimeout(0)
    }
    const end = (): void => {
      leave()
      socket.destroy()
    }
    const handOver = (chunk: Buffer): void => {
      leave()
      socket.pause()
      socket.unshift(chunk)
      serve(socket)
      // The server listens now; what was read goes to it before anything that comes later.
      process.nextTick(() => socket.resume())
    }
    const answer = (chunk: Buffer): void => {
      const request = plainRequest(chunk)
      const bytes = request && atHand(request)
      if (!bytes) handOver(chunk)
      else if (!socket.write(bytes)) untilRead(socket)
    }
    waiting.add(socket)
    socket.setTimeout(IDLE_MS)
    socket.on('data', answer).on('timeout', end).on('error', end).on('close', leave)
  }

  http.on('connection', enter)
  return {
    close: () => {
      for (const socket of waiting) socket.end()
    },
  }
}
