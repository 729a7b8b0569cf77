/** Content codings we keep, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const qualities = (header: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    if (coding !== '') found.set(coding, q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0)
  }
  return found
}

const choose = (header: string): Encoding => {
  const wanted = qualities(header)
  const quality = (coding: Encoding) => wanted.get(coding) ?? wanted.get('*') ?? (coding === 'identity' ? 0.001 : 0)
  return ENCODINGS.reduce((best, coding) => (quality(coding) > quality(best) ? coding : best), 'br' as Encoding)
}

const remembered = new Map<string, Encoding>()

/** The coding to answer with (RFC 9110 §12.5.3). Browsers send few spellings, so answers are remembered. */
export const negotiate = (header: string | undefined): Encoding => {
  if (header === undefined || header === '') return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const encoding = choose(header)
  const wanted = qualities(header)
  const answer = (wanted.get(encoding) ?? wanted.get('*') ?? 0) > 0 ? encoding : 'identity'
  if (remembered.size < 1_000) remembered.set(header, answer)
  return answer
}
