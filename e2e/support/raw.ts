import { request } from 'node:http'
import { text } from 'node:stream/consumers'

export type Heard = { readonly status: number; readonly location: string; readonly said: string }

/** One request exactly as it is spelt: browsers and `fetch` would tidy the path and keep some headers back. */
export const ask = (origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Heard> =>
  new Promise((settle, fail) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, headers, agent: false }, async (answer) => {
      const { statusCode: status = 0, headers: sent } = answer
      settle({ status, location: sent.location ?? '', said: `${JSON.stringify(sent)} ${await text(answer)}` })
    })
    asked.once('error', fail)
    asked.end()
  })
