/** Four thousand characters of three bytes, percent-encoded, and the rest of the form. */
const LONGEST = 64 * 1024

/** What a form of ours sends; a body that is too long or none of ours is an empty form. */
export const formOf = async (request: Request): Promise<URLSearchParams> => {
  const announced = Number(request.headers.get('content-length') ?? LONGEST)
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
  if (!isForm || announced > LONGEST) return new URLSearchParams()
  const body = await request.text()
  return new URLSearchParams(body.length > LONGEST ? '' : body)
}
