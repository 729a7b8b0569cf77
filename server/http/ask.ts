import { createServer, type RequestListener, request } from 'node:http'
import { duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Answer, Ask } from '../front-cache/answer'
import { NOTHING, outboundHeaders, readerPolicy } from './outbound-headers'

const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'])

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== undefined && !HOP.has(name))
      .map(([name, value]) => [name, String(value)]),
  )

const withPolicy = (target: string, origin: string, { status, headers, body }: Answer): Answer => {
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  const policy = { 'content-security-policy': isPage ? readerPolicy(body.toString()) : NOTHING }
  return { status, body, headers: { ...outboundHeaders(target, origin), ...policy, ...headers } }
}

/**
 * Asks Next for a page inside this process: a real HTTP exchange, but over a pair of streams, so there is no second
 * door into the application. Of the visitor nothing goes along but the target.
 */
export const askOf = (handler: RequestListener, origin: string): Ask => {
  const inside = createServer(handler)
  const { host, protocol } = new URL(origin)
  const connect = () => {
    const [ours, theirs] = duplexPair()
    inside.emit('connection', theirs)
    return ours
  }
  const headers = {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'accept-encoding': 'identity',
  }
  return (target) =>
    new Promise((settle, fail) => {
      const asked = request({ createConnection: connect, path: target, headers }, (answer) => {
        buffer(answer)
          .then((body) =>
            settle(
              withPolicy(target, origin, { status: answer.statusCode ?? 500, headers: flat(answer.headers), body }),
            ),
          )
          .catch(fail)
      })
      asked.once('error', fail)
      asked.end()
    })
}
