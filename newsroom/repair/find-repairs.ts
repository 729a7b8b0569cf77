import type { Locale } from '@/newsroom/language/locales'
import { byteSlips, damageIn } from './byte-slip'
import { after, atFirst, draftOf } from './draft'
import type { Edit } from './edit'
import { glossEdits } from './gloss-edits'
import { leftoversIn } from './leftovers'
import { punctuationIn } from './punctuation'
import type { Repair, RepairKind } from './repair'
import { suffixesIn } from './suffixes'
import type { Verdict } from './verdict'

/** The lines of a text, its language, and the names in it that stay as they are. */
export type Damaged = {
  readonly lines: readonly string[]
  readonly language: Locale
  readonly names: readonly string[]
}

export type Findings = { readonly verdict: Verdict; readonly repairs: readonly Repair[] }

type Found = { readonly kind: RepairKind; readonly isSure: boolean; readonly edits: readonly Edit[] }

/** Steps taken one on what the other left. */
const STEPS: readonly (readonly [RepairKind, (text: string) => readonly Edit[]])[] = [
  ['byteSlip', byteSlips],
  ['punctuation', punctuationIn],
]

const takesIn = (outer: Edit, inner: Edit): boolean => outer.from <= inner.from && inner.to <= outer.to

/** A later edit that takes in an earlier one says it all. */
const withoutTakenIn = (steps: readonly Found[]): readonly Found[] =>
  steps.map((step, n) => {
    const later = steps.slice(n + 1).flatMap(({ edits }) => edits)
    return { ...step, edits: step.edits.filter((edit) => !later.some((outer) => takesIn(outer, edit))) }
  })

const inTurn = (line: string, glosses: readonly Edit[], look: (text: string) => readonly Found[]): readonly Found[] => {
  let draft = after(draftOf(line), glosses)
  const steps: Found[] = [{ kind: 'gloss', isSure: true, edits: glosses }]
  for (const [kind, find] of STEPS) {
    const edits = find(draft.text)
    const here = draft
    steps.push({ kind, isSure: true, edits: edits.map((edit) => atFirst(here, edit)) })
    draft = after(draft, edits)
  }
  const seen = look(draft.text).map(({ edits, ...found }) => ({
    ...found,
    edits: edits.map((edit) => atFirst(draft, edit)),
  }))
  return [...withoutTakenIn(steps), ...seen]
}

/** What is only pointed at in what is left: a person decides. */
const looking =
  ({ language, names }: Damaged) =>
  (text: string): readonly Found[] => [
    { kind: 'leftover', isSure: false, edits: language === 'zh-Hant' ? leftoversIn(text, names) : [] },
    { kind: 'damage', isSure: false, edits: damageIn(text).map((at) => ({ ...at, text: text.slice(at.from, at.to) })) },
  ]

/** All that is wrong with a text as far as machines can tell, in the order of the text. Nothing is changed by it. */
export const findRepairs = (damaged: Damaged): Findings => {
  const { lines, language } = damaged
  if (language === 'en') return { verdict: 'clean', repairs: [] }
  const { verdict, of } = glossEdits(lines)
  const suffixes = suffixesIn(lines)
  const look = looking(damaged)
  const repairs = lines.flatMap((text, line) => {
    const { sure = [], doubtful = [] } = of[line] ?? {}
    const ends = suffixes.filter((suffix) => suffix.line === line).map(({ from, to }) => ({ from, to, text: '' }))
    const found: readonly Found[] = [
      ...inTurn(text, sure, look),
      { kind: 'gloss', isSure: false, edits: doubtful },
      { kind: 'suffix', isSure: false, edits: ends },
    ]
    return found
      .flatMap(({ kind, isSure, edits }) =>
        edits.map((edit) => ({ ...edit, line, kind, isSure, was: text.slice(edit.from, edit.to) })),
      )
      .toSorted((a, b) => a.from - b.from)
  })
  return { verdict, repairs }
}
