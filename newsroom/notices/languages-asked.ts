import type { Condition } from '@/newsroom/disclaimers/condition'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

/** Whether a condition holds for pieces in a language: for all of them, for none, or that depends on other facts. */
type Holds = 'yes' | 'no' | 'maybe'

const OPPOSITE: Readonly<Record<Holds, Holds>> = { yes: 'no', no: 'yes', maybe: 'maybe' }

const both = (all: readonly Holds[]): Holds => {
  if (all.includes('no')) return 'no'
  return all.includes('maybe') ? 'maybe' : 'yes'
}

const holdsIn = (condition: Condition, locale: Locale): Holds => {
  if ('all' in condition) return both(condition.all.map((part) => holdsIn(part, locale)))
  if ('any' in condition) return OPPOSITE[both(condition.any.map((part) => OPPOSITE[holdsIn(part, locale)]))]
  if ('not' in condition) return OPPOSITE[holdsIn(condition.not, locale)]
  if (condition.fact !== 'language') return 'maybe'
  const isNamed = [condition.value].flat().some((value) => value === locale)
  return isNamed === (condition.op !== 'ne') ? 'yes' : 'no'
}

/** The languages in which some piece can meet a condition. */
export const languagesAsked = (condition: Condition): readonly Locale[] =>
  LOCALES.filter((locale) => holdsIn(condition, locale) !== 'no')
