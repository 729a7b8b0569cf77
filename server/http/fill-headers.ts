import type { ServerResponse } from 'node:http'

/** Adds these headers at the last moment, where the answer has not set them itself. */
export const fillHeaders = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  const writeHead = response.writeHead
  const filled = (...args: Parameters<typeof writeHead>) => {
    for (const [name, value] of Object.entries(headers)) if (!response.hasHeader(name)) response.setHeader(name, value)
    return Reflect.apply(writeHead, response, args)
  }
  Object.assign(response, { writeHead: filled })
}
