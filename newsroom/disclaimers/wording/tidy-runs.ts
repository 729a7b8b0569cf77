import { isSetAlike, type Paragraph, type RichText, type Run, type Setting } from './rich-text'

/** One letter, or one variable, in its setting. */
const letters = (runs: Paragraph): readonly Run[] =>
  runs.flatMap((run): readonly Run[] => (run.kind === 'text' ? [...run.text].map((text) => ({ ...run, text })) : [run]))

const isBlank = (run: Run): boolean => run.kind === 'text' && run.text.trim() === ''
const isNewline = (run: Run | undefined): boolean => run?.kind === 'text' && run.text === '\n'

type Trim = { readonly isOneStretch: (a: Setting, b: Setting) => boolean; readonly off: Partial<Setting> }

/** From one end: a blank keeps the setting only behind something that has it, too. */
const swept = (runs: readonly Run[], { isOneStretch, off }: Trim): readonly Run[] => {
  let before: Run | null = null
  return runs.map((run) => {
    const isOutside = isBlank(run) && (before === null || !isOneStretch(before, run))
    before = isOutside ? null : run
    return isOutside ? { ...run, ...off } : run
  })
}

/** Takes a setting off the blanks at either end of every stretch that has it: nobody sees it there. */
const trimmed = (runs: readonly Run[], trim: Trim): readonly Run[] =>
  swept(swept(runs, trim).toReversed(), trim).toReversed()

const TRIMS: readonly Trim[] = [
  { isOneStretch: (a, b) => a.link !== null && a.link === b.link, off: { link: null } },
  { isOneStretch: (a, b) => a.bold && b.bold && a.link === b.link, off: { bold: false } },
  { isOneStretch: (a, b) => a.italic && b.italic && a.link === b.link, off: { italic: false } },
]

const joined = (runs: readonly Run[]): Paragraph =>
  runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1)
    const isOn = last?.kind === 'text' && run.kind === 'text' && isSetAlike(last, run)
    if (isOn) done[done.length - 1] = { ...last, text: last.text + run.text }
    else done.push(run)
    return done
  }, [])

/** Blank lines inside a paragraph, as a value may bring them, make it several. */
const parted = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const parts: Run[][] = [[]]
  for (const [place, run] of runs.entries()) {
    const ends = isNewline(run) && (isNewline(runs[place + 1]) || isNewline(runs[place - 1]))
    if (ends && isNewline(runs[place - 1])) parts.push([])
    if (!ends) parts.at(-1)?.push(run)
  }
  return parts
}

const withoutNewlinesAround = (runs: readonly Run[]): readonly Run[] => {
  const from = runs.findIndex((run) => !isNewline(run))
  const to = runs.findLastIndex((run) => !isNewline(run))
  return from === -1 ? [] : runs.slice(from, to + 1)
}

/** The same words in the one way we keep them: as few runs as can be, none empty, no setting on blanks at its ends. */
export const tidyRuns = (rich: RichText): RichText =>
  rich
    .flatMap((runs) => parted(letters(runs)))
    .map((runs) => joined(TRIMS.reduce(trimmed, withoutNewlinesAround(runs))))
    .filter((runs) => runs.length > 0)
