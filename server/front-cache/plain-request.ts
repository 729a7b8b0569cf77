/** A request that needs nothing of an HTTP server but its answer. */
export type PlainRequest = {
  /** Path and query, as they came. */
  readonly target: string
  /** What the reader can decode; empty when they did not say. */
  readonly accepts: string
}

/** Longer heads have something to say that a stored page does not answer. */
const LONGEST_HEAD = 4_096

/** One whole head of RFC 9112 and nothing after it: the request line, fields of visible characters, an empty line. */
const HEAD = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*\r\n)+\r\n$/

/** Fields that change how long the request is, what becomes of the connection, or which answer is right. */
const ASKS_MORE =
  /\r\n(?:content-length|transfer-encoding|te|trailer|expect|upgrade|range|if-[a-z-]+|connection:(?! ?keep-alive\r)|host:[^\r]*\r\n(?:[^\r]*\r\n)*host):?/i

const HOST = /\r\nhost:/i
const ACCEPTS = /\r\naccept-encoding:[ \t]*([^\r]*)/i

/**
 * Reads a chunk that is exactly one plain GET. Whatever else it may be, a part of a request, several of them, one with
 * a body or with conditions, is null: that is for the real parser.
 */
export const plainRequest = (chunk: Buffer): PlainRequest | null => {
  if (chunk.length > LONGEST_HEAD) return null
  const head = chunk.toString('latin1')
  const target = HEAD.exec(head)?.[1]
  if (target === undefined || !HOST.test(head) || ASKS_MORE.test(head)) return null
  return { target, accepts: ACCEPTS.exec(head)?.[1] ?? '' }
}
