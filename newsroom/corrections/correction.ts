import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { type Issue, stop } from '@/newsroom/issue'
import { FOUND_BY, NOTE_WORDS, PLACES, SEVERITIES } from './kinds'

/** The longest reply a regime lets somebody ask for is a piece of its own; everything else is a few sentences. */
const LONGEST = { line: 2_000, reply: 20_000 } as const

const words = (longest: number) => z.string().regex(/\S/).max(longest).refine(isCleanText)
const line = words(LONGEST.line)
/** May be left out; the note then holds an empty line. */
const perhaps = line.or(z.literal('')).default('')

const told = {
  severity: z.enum(SEVERITIES),
  place: z.enum(PLACES),
  foundBy: z.enum(FOUND_BY),
  /** Number of the change whose note this one takes the place of. */
  supersedes: z.number().int().positive().optional(),
}

/** One shape a kind, holding what `KIND_RULES` asks for it and nothing else. */
const Note = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('typo'),
      severity: z.literal('minor'),
      place: z.literal('none'),
      foundBy: told.foundBy,
    }),
    z.strictObject({ kind: z.literal('update'), ...told, text: line }),
    z.strictObject({ kind: z.literal('clarification'), ...told, wrong: line, right: perhaps, text: perhaps }),
    z.strictObject({ kind: z.literal('correction'), ...told, wrong: line, right: line, text: perhaps }),
    z.strictObject({ kind: z.literal('editors_note'), ...told, text: line }),
    z.strictObject({ kind: z.literal('right_of_reply'), ...told, text: words(LONGEST.reply) }),
    z.strictObject({ kind: z.literal('retraction'), ...told, wrong: line, right: perhaps, text: perhaps }),
  ])
  .readonly()

/** What is said about a change, complete for its kind: a correction that does not say what is right cannot be written. */
export type CorrectionNote = z.infer<typeof Note>

export type ParsedNote =
  | { readonly ok: true; readonly note: CorrectionNote }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type Fault = { readonly code: string; readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const issuesOf = ({ code, path, keys = [] }: Fault, said: Readonly<Record<string, unknown>>): readonly Issue[] => {
  if (code === 'unrecognized_keys') return keys.map((key) => stop(`note.${key}`, 'notAsked'))
  const name = String(path[0] ?? 'kind')
  if (isBlank(said[name])) return [stop(`note.${name}`, 'blank')]
  if (said.kind === 'typo' && name === 'severity') return [stop('note.severity', 'typoIsMinor')]
  return [stop(`note.${name}`, 'invalid')]
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

/** Words left empty were not said: a form sends every field of every kind. */
const saidIn = (json: unknown): Readonly<Record<string, unknown>> => {
  const entries = isRecord(json) ? Object.entries(json) : []
  return Object.fromEntries(entries.filter(([key, value]) => value !== '' || NOTE_WORDS.every((word) => word !== key)))
}

/**
 * A note from unknown JSON: `kind` and what the kind asks for. Otherwise every field that is in the way, under
 * `note.{field}`: `blank`, `invalid`, `notAsked`, `typoIsMinor`.
 */
export const parseNote = (json: unknown): ParsedNote => {
  const said = saidIn(json)
  const parsed = Note.safeParse(said)
  if (parsed.success) return { ok: true, note: parsed.data }
  const issues = parsed.error.issues.flatMap((fault) => issuesOf(fault, said))
  return { ok: false, issues: issues.filter((one, n) => issues.findIndex(({ field }) => field === one.field) === n) }
}
