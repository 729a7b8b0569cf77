import type { Entry, Variant } from './entry'

type Written = { readonly second: number; readonly bytes: Buffer }

const written = new WeakMap<Variant, Written>()

const lines = (headers: readonly string[]): string =>
  headers.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}\r\n`)).join('')

/**
 * The whole answer as it goes over the wire, head and body in one buffer. It carries the date, so it is written anew
 * once a second at most.
 */
export const wireOf = (entry: Pick<Entry, 'status'>, variant: Variant, now: number): Buffer => {
  const second = Math.floor(now / 1_000)
  const known = written.get(variant)
  if (known?.second === second) return known.bytes
  const date = new Date(second * 1_000).toUTCString()
  const head = `HTTP/1.1 ${entry.status} OK\r\n${lines(variant.headers)}date: ${date}\r\n\r\n`
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), variant.body])
  written.set(variant, { second, bytes })
  return bytes
}
