import { get } from 'node:http'

/** The brotli bytes of a page exactly as they travel; `fetch` would unpack them. */
export const rawBody = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () => resolve(Buffer.concat(pieces)))
    }).on('error', reject)
  })
