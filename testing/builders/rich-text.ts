import fc from 'fast-check'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import type { RichText, Run } from '@/newsroom/disclaimers/wording/rich-text'
import { tidyRuns } from '@/newsroom/disclaimers/wording/tidy-runs'

/** Letters that mean something in the notation or in a page, beside some that never do. */
const LETTERS = [...'ab 中，「」*[](){}\\_<>&"\'!\n:/.@']
export const awkwardText = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 })

/** No text of a run is a variable: whoever types one gets one. */
const words = awkwardText.filter((text) => !/\{\{[^{}]*\}\}/.test(text))

const address = fc.constantFrom(
  'https://example.com/a_(b)?c=*d*#[e]',
  'http://example.com',
  'mailto:rights@example.com',
  'mailto:{{contact.rights}}',
  '{{source.url}}',
  '{{source.url}}?from={{site.name}}',
)

const setting = {
  bold: fc.boolean(),
  italic: fc.boolean(),
  link: fc.option(address),
}

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words, ...setting }),
  fc.record({ kind: fc.constant('variable' as const), name: fc.constantFrom(...VARIABLES, 'weather'), ...setting }),
)

const joins = (rich: RichText): boolean =>
  rich.every((runs) => runs.every((one) => one.kind === 'variable' || !/\{\{[^{}]*\}\}/.test(one.text)))

/** Any wording there can be, kept in the one way we keep them. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(fc.array(run, { maxLength: 6 }), { maxLength: 3 })
  .map(tidyRuns)
  .filter(joins)
