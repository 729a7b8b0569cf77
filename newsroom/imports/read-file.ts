import { z } from 'zod'
import type { PieceFault } from './fault'
import { fieldFaults } from './field-faults'
import { FORMAT, MOST_PIECES } from './format'
import { lineOfFault } from './line-of-fault'
import { PieceInFile } from './piece-in-file'

/** Why no piece of a file can be read at all; `line` counts from one. */
export type FileFault =
  | { readonly key: 'notJson'; readonly line: number }
  | { readonly key: 'notPieces' | 'otherVersion' | 'noPieces' | 'tooMany' | 'tooLarge' | 'notText' }

export type ReadPiece = {
  /** Its place in the file, from one. */
  readonly n: number
  /** What it calls itself, also where nothing else of it can be read. */
  readonly headline: string
} & (
  | { readonly piece: PieceInFile; readonly faults: null }
  | { readonly piece: null; readonly faults: readonly PieceFault[] }
)

export type ReadFile =
  | { readonly ok: true; readonly pieces: readonly ReadPiece[] }
  | { readonly ok: false; readonly fault: FileFault }

const Envelope = z.strictObject({ format: z.string(), pieces: z.array(z.unknown()) })
const Named = z.object({ headline: z.string() })

const no = (fault: FileFault): ReadFile => ({ ok: false, fault })

const parsed = (text: string): { readonly json: unknown } | { readonly line: number } => {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { line: lineOfFault(text) }
  }
}

const readPiece = (raw: unknown, n: number): ReadPiece => {
  const named = Named.safeParse(raw)
  const headline = named.success ? named.data.headline.slice(0, 300) : ''
  const read = PieceInFile.safeParse(raw, { reportInput: true })
  return read.success
    ? { n, headline: read.data.headline, piece: read.data, faults: null }
    : { n, headline, piece: null, faults: fieldFaults(read.error.issues) }
}

const addressOf = ({ piece }: ReadPiece): string | null =>
  piece?.slug === undefined ? null : `${piece.section}/${piece.slug}`

/** Of two pieces at one address nobody can say which is meant: only the first is read. */
const withoutTwins = (pieces: readonly ReadPiece[]): readonly ReadPiece[] => {
  const seen = new Set<string>()
  return pieces.map((one) => {
    const address = addressOf(one)
    if (address === null) return one
    if (!seen.has(address)) {
      seen.add(address)
      return one
    }
    const { n, headline } = one
    return { n, headline, piece: null, faults: [{ field: 'slug', key: 'twice', value: address }] }
  })
}

/** The door for a file of pieces. A piece that cannot be read does not keep the others out. */
export const readFile = (text: string): ReadFile => {
  const read = parsed(text.replace(/^\uFEFF/u, ''))
  if ('line' in read) return no({ key: 'notJson', line: read.line })
  const file = Envelope.safeParse(read.json)
  if (!file.success) return no({ key: 'notPieces' })
  const { format, pieces } = file.data
  if (format !== FORMAT) return no({ key: 'otherVersion' })
  if (pieces.length === 0) return no({ key: 'noPieces' })
  if (pieces.length > MOST_PIECES) return no({ key: 'tooMany' })
  return { ok: true, pieces: withoutTwins(pieces.map((raw, index) => readPiece(raw, index + 1))) }
}
