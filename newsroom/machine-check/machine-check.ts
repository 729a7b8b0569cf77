import type { Package } from '@/newsroom/story/package'
import { compileTerm } from './compile-term'
import type { Found } from './finding'
import { fingerprintOf } from './fingerprint'
import { LEVELS } from './levels'
import { indexTerms, matchTerms } from './match-terms'
import { doubledWords } from './rules/doubled-words'
import { repeatedParagraphs } from './rules/repeated-paragraphs'
import type { Seen } from './rules/seen'
import { unbalancedQuotes } from './rules/unbalanced-quotes'
import { unfoundedNumbers } from './rules/unfounded-numbers'
import { inForce, type Term } from './term'
import { bodyOf, type CheckedText, textsOf } from './texts-of'

/** Rises with every change of what the engine finds; each run names the one it was made with. */
export const ENGINE_VERSION = 1

/** Findings a run keeps: the gravest first, then in reading order. */
const MOST_FOUND = 200

export type ListedTerm = Term & { readonly id: string; readonly listVersionId: string }

const ofTerms = (texts: readonly CheckedText[], terms: readonly ListedTerm[]): readonly Found[] => {
  const index = indexTerms(
    terms.map((term) => {
      const compiled = compileTerm(term)
      if (compiled === null) throw new Error(`Term ${term.id} cannot be read.`)
      return { ...compiled, of: term }
    }),
  )
  return texts.flatMap(({ text, ...place }) =>
    matchTerms(text, index)
      .filter(({ of, start, end }) => text.slice(start, end) !== of.replacement)
      .map(({ of, start, end }) => {
        const { level, replacement: suggestion, id: termId, listVersionId } = of
        const quote = text.slice(start, end)
        const found = { ...place, rule: 'term', level, start, end, quote, suggestion, termId, listVersionId } as const
        return { ...found, fingerprint: fingerprintOf(found, text, of.text) }
      }),
  )
}

const ofItsOwn = ({ text, ...seen }: Seen): Found => ({
  ...seen,
  termId: null,
  listVersionId: null,
  fingerprint: fingerprintOf(seen, text, ''),
})

/**
 * What the machine sees in a package at `at`. Pure and linear in the text. Throws where a term cannot be read: a check
 * that skipped it would say the piece is clean.
 */
export const machineCheck = (pkg: Package, terms: readonly ListedTerm[], at: Date): readonly Found[] => {
  const texts = textsOf(pkg).filter(({ text }) => text !== '')
  const [body, others] = [bodyOf(pkg), texts.filter(({ field }) => field !== 'headline')]
  const own = [
    ...doubledWords(texts),
    ...repeatedParagraphs(body),
    ...unbalancedQuotes(texts),
    ...unfoundedNumbers({ field: 'headline', at: null, text: pkg.headline }, others),
  ]
  const valid = terms.filter((term) => inForce(term, pkg.language, at))
  const found = [...ofTerms(texts, valid), ...own.map(ofItsOwn)]
  return found.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).slice(0, MOST_FOUND)
}
