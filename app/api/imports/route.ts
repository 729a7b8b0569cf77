import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { startImport } from '@/commands/imports/start-import'
import { Begin, no, queryOf, STATUS, textOf } from './asked'

/** Keeps the pieces of the file in its body to be taken in. */
export const POST = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return no(401, 'signedOut')
  const asked = Begin.safeParse(queryOf(request))
  if (!asked.success) return no(422, 'invalid')
  const read = await textOf(request)
  if (!read.ok) return no(422, read.fault.key)
  const { id, desk, name } = asked.data
  const begun = await heard(
    person,
    await startImport(contextFor(person), { id, deskId: desk, fileName: name, text: read.text }),
  )
  if (begun.ok) return Response.json(begun.value, { status: 201 })
  return no(STATUS[begun.refusal.kind], 'key' in begun.refusal ? begun.refusal.key : begun.refusal.kind)
}
