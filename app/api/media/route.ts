import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { MOST_UPLOAD_BYTES, UploadMedia, uploadMedia } from '@/commands/upload-media'
import type { Refusal } from '@/newsroom/result'

const STATUS = {
  notFound: 404,
  forbidden: 403,
  wrongState: 409,
  notReady: 409,
  invalid: 422,
} as const satisfies Record<Refusal['kind'], number>

const no = (status: number, key: string) => Response.json({ key }, { status })

/** Takes one picture, its bytes as the body and its name in the address. The body is counted while it is read. */
export const POST = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return no(401, 'signedOut')
  const named = UploadMedia.safeParse({ fileName: new URL(request.url).searchParams.get('name') ?? '' })
  if (!named.success) return no(422, 'noName')
  if (Number(request.headers.get('content-length') ?? 0) > MOST_UPLOAD_BYTES) return no(413, 'tooLarge')
  if (request.body === null) return no(422, 'empty')
  const answer = await heard(person, await uploadMedia(contextFor(person), { ...named.data, body: request.body }))
  if (answer.ok) return Response.json(answer.value, { status: 201 })
  const { refusal } = answer
  return no(STATUS[refusal.kind], 'key' in refusal ? refusal.key : refusal.kind)
}
