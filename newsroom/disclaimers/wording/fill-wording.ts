import type { Notice } from '../notice'
import { fillVariables, type Values, valueFor } from '../variables'
import { filledAddress } from './address'
import { parseWording } from './parse-wording'
import { readOut } from './plain-wording'
import { hasMarks, type RichText, type Run } from './rich-text'
import { tidyRuns } from './tidy-runs'
import { writeWording } from './write-wording'

/** Most wordings have none of these, and say what they say. */
const MAYBE_MARKED = /[*[\\]/

const withAddress = (run: Run, values: Values): Run =>
  run.link === null ? run : { ...run, link: filledAddress(fillVariables(run.link, values)) }

const filled = (run: Run, values: Values): Run => {
  const value = run.kind === 'variable' ? valueFor(run.name, values) : null
  // A value that is its own variable is filled later, as an age is for each reader.
  if (run.kind === 'text' || value === null || value === `{{${run.name}}}`) return withAddress(run, values)
  const { bold, italic, link } = run
  return withAddress({ kind: 'text', text: value, bold, italic, link }, values)
}

const fillRuns = (rich: RichText, values: Values): RichText =>
  tidyRuns(rich.map((runs) => runs.map((run) => filled(run, values))))

/**
 * A wording with every variable filled: as plain text, and in the notation where it has marks. Values are words, never
 * marks; a link that then leads where nobody may be led is its words.
 */
export const fillWording = (wording: string, values: Values): Pick<Notice, 'text' | 'marked'> => {
  if (!MAYBE_MARKED.test(wording)) return { text: fillVariables(wording, values) }
  const rich = fillRuns(parseWording(wording), values)
  return { text: readOut(rich), ...(hasMarks(rich) ? { marked: writeWording(rich) } : {}) }
}
