import { z } from 'zod'
import { StartImport } from '@/commands/imports/start-import'
import { MOST_FILE_BYTES } from '@/newsroom/imports/format'
import type { FileFault } from '@/newsroom/imports/read-file'
import type { Refusal } from '@/newsroom/result'

export const Desk = z.object({ desk: z.uuid() })

export const Begin = Desk.extend({ id: StartImport.shape.id, name: StartImport.shape.fileName })

export const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams)

export const STATUS = {
  notFound: 404,
  forbidden: 403,
  wrongState: 409,
  notReady: 409,
  invalid: 422,
} as const satisfies Record<Refusal['kind'], number>

export const no = (status: number, key: string): Response => Response.json({ key }, { status })

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault }

/** The body as text, counted while it is read: what says it is small need not be. */
export const textOf = async ({ body }: Request): Promise<Text> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_FILE_BYTES) return { ok: false, fault: { key: 'tooLarge' } }
    chunks.push(chunk)
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { ok: false, fault: { key: 'notText' } }
  }
}
