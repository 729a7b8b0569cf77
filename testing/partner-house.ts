import { createServer, type IncomingHttpHeaders } from 'node:http'

type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** A partner's server that keeps all it hears, and answers as it is told to. */
export const openPartnerHouse = async () => {
  const heard: Heard[] = []
  const headers: Record<string, string> = {}
  const answer = { status: 200, headers, text: 'thanks' }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
    heard.push({ headers: request.headers, body })
    response.writeHead(answer.status, answer.headers).end(answer.text)
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', resolve)
    })
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
    })
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens on a port.')
  const { port } = address
  return { heard, answer, url: `http://127.0.0.1:${port}/news`, close, open: () => listen(port) }
}
