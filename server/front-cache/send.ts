import type { IncomingMessage, ServerResponse } from 'node:http'
import { negotiate } from './encoding'
import { matches } from './entity-tag'
import type { Entry, Variant } from './entry'
import { variantFor } from './entry'

const write = (request: IncomingMessage, response: ServerResponse, entry: Entry, variant: Variant): void => {
  const condition = request.headers['if-none-match']
  if (entry.status === 200 && condition !== undefined && matches(condition, variant.tag)) {
    response.writeHead(304, variant.notModified)
    response.end()
    return
  }
  response.writeHead(entry.status, variant.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
}

/** Sends a stored page: one header array, one buffer. Only the first gzip of a page has to wait. */
export const send = (request: IncomingMessage, response: ServerResponse, entry: Entry): void | Promise<void> => {
  const encoding = negotiate(request.headers['accept-encoding'])
  if (encoding === 'br' && entry.br) return write(request, response, entry, entry.br)
  return variantFor(entry, encoding).then((variant) => write(request, response, entry, variant))
}
