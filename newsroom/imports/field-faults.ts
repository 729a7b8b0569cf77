import type { z } from 'zod'
import type { FaultKey, PieceFault } from './fault'

type Said = z.core.$ZodIssue

const at = (path: readonly PropertyKey[]): string => path.map(String).join('.')

const wordOf = ({ code, input }: Said): FaultKey => {
  if (code === 'too_big') return 'tooLong'
  if (code === 'too_small') return 'missing'
  if (code === 'invalid_value') return 'notAllowed'
  return code === 'invalid_type' && input === undefined ? 'missing' : 'invalid'
}

/** What is wrong with the fields of a piece, each by the name it has in the file. Read with `reportInput`. */
export const fieldFaults = (issues: readonly Said[]): readonly PieceFault[] =>
  issues.flatMap((issue): readonly PieceFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: at([...issue.path, key]), key: 'unknownField' }))
    }
    return [{ field: at(issue.path), key: issue.input === undefined ? 'missing' : wordOf(issue) }]
  })
