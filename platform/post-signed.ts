import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { mayCall, mayReach } from './partner-network'

export type Parcel = {
  /** The same at every try, so that whoever gets it twice can tell. */
  readonly id: string
  readonly url: string
  readonly secret: string
  readonly body: string
}

/** How the other side's words begin. */
export type Answer = { readonly status: number; readonly text: string }

const PATIENCE_MS = 10_000
const WORDS = 200

/** Asks for the addresses of a name and looks at what is then really called: a name may point anywhere, any time. */
const outside: LookupFunction = (host, options, answer) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return answer(error, '')
    if (!found.every(({ address }) => mayReach(address))) return answer(new Error('not on the open internet'), '')
    return options.all ? answer(null, found) : answer(null, first.address, first.family)
  })

const beginning = async (answer: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) {
    text += String(chunk)
    if (text.length >= WORDS) break
  }
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, WORDS)
}

/** Posts JSON with a signature over its very bytes. Follows no redirect; rejects where nobody answers in time. */
export const postSigned = ({ id, url, secret, body }: Parcel): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const target = new URL(url)
    if (!mayCall(target)) throw new Error('not on the open internet')
    const call = target.protocol === 'https:' ? overHttps : overHttp
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-stet-delivery': id,
      'x-stet-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    call(target, { method: 'POST', headers, lookup: outside, agent: false, signal }, (answer) => {
      beginning(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), reject)
    })
      .on('error', reject)
      .end(body)
  })
