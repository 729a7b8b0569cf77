import { parseWording } from './parse-wording'
import { type Paragraph, PLAIN, type RichText, type Run, type Setting } from './rich-text'
import { tidyRuns } from './tidy-runs'
import { strangeAddresses } from './tokens'

type Say = (text: string) => string

const asItIs: Say = (text) => text
const escaped: Say = (text) => text.replace(/[\\*[\]{]/g, String.raw`\$&`)

/** The stars between two settings: those of everything that begins or ends there. */
const turn = (a: Setting, b: Setting): string => `${a.bold === b.bold ? '' : '**'}${a.italic === b.italic ? '' : '*'}`

const said = (run: Run, say: Say): string => (run.kind === 'text' ? say(run.text) : `{{${run.name}}}`)

/** Runs that share an address, or have none; stars begin and end with them. */
const stretch = (runs: Paragraph, say: Say): string => {
  const [first] = runs
  const words = runs.map((run, place) => turn(runs[place - 1] ?? PLAIN, run) + said(run, say)).join('')
  const whole = words + turn(runs.at(-1) ?? PLAIN, PLAIN)
  if (first?.link == null) return whole
  return `[${whole}](${first.link.replace(/[()]/g, String.raw`\$&`)})`
}

const stretches = (runs: Paragraph): readonly Paragraph[] =>
  runs.reduce<Run[][]>((done, run) => {
    const last = done.at(-1)
    if (last?.[0] && last[0].link === run.link) last.push(run)
    else done.push([run])
    return done
  }, [])

const written = (runs: Paragraph, say: Say): string =>
  stretches(runs)
    .map((one) => stretch(one, say))
    .join('')

const readsThus = (text: string, runs: Paragraph): boolean =>
  strangeAddresses(text).length === 0 && JSON.stringify(parseWording(text)) === JSON.stringify([runs])

/** A paragraph with backslashes only where it would else be read otherwise: a lone star or bracket stays alone. */
const paragraph = (runs: Paragraph): string => {
  const bare = written(runs, asItIs)
  return readsThus(bare, runs) ? bare : written(runs, escaped)
}

/** A wording in the notation, from which it is read again as it is. */
export const writeWording = (rich: RichText): string => tidyRuns(rich).map(paragraph).join('\n\n')
