import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { SaveCopy, saveCopy } from '@/commands/save-copy'
import type { Refusal } from '@/newsroom/result'
import { parsePackage } from '@/newsroom/story/package-schema'
import { readBounded } from './read-bounded'

/** A package is at most this long on the wire. */
const MOST_BYTES = 6 * 1024 * 1024

const REFUSED: Readonly<Record<Refusal['kind'], number>> = {
  notFound: 404,
  forbidden: 403,
  wrongState: 409,
  notReady: 409,
  invalid: 422,
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const refusedAs = (refusal: Refusal): Response => {
  const status = REFUSED[refusal.kind]
  if (refusal.kind === 'invalid') return answer(status, { path: refusal.field, code: refusal.key })
  if (refusal.kind === 'wrongState') return answer(status, { because: refusal.state })
  return answer(status, { because: refusal.kind === 'forbidden' ? refusal.because : refusal.kind })
}

/** `"12"` or `W/"12"`: the revision the text was written on. */
const taggedSeq = (header: string | null): number =>
  Number(/^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1] ?? Number.NaN)

type Params = { readonly params: Promise<{ readonly id: string }> }

/** Compare-and-swap of a whole package. Answers 428 without a tag, 409 with the head when the tag is old. */
export const PUT = async (request: Request, { params }: Params): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401, { because: 'signedOut' })
  if (request.headers.get('if-match') === null) return answer(428, { because: 'noTag' })
  const json = await readBounded(request, MOST_BYTES)
  if (!json.ok) return answer(json.status, { path: '', code: json.code })
  const envelope = SaveCopy.safeParse({
    ...json.value,
    storyId: (await params).id,
    baseSeq: taggedSeq(request.headers.get('if-match')),
  })
  if (!envelope.success) {
    const [fault] = envelope.error.issues
    return answer(422, { path: `/${fault?.path.join('/') ?? ''}`, code: fault?.code ?? 'invalid' })
  }
  const parsed = parsePackage(json.value.package)
  if (!parsed.ok) return answer(422, { path: parsed.path, code: parsed.code, message: parsed.message })
  const result = await heard(person, await saveCopy(contextFor(person), { ...envelope.data, package: parsed.package }))
  if (!result.ok) return refusedAs(result.refusal)
  return 'saved' in result.value ? answer(200, result.value.saved) : answer(409, { head: result.value.conflict })
}
