import { describe, expect, it } from 'vitest'
import { UNSAID } from '@/newsroom/story/ai-use'
import { copyOf, piece } from '@/testing/builders/package'
import { gradeQuestion } from './grade-question'
import { AI_GRADES } from './grades'

const HINT = { kind: 'c2pa', seen: 'script application/c2pa', at: '2026-11-25T12:00:00.000Z' } as const
const hidden = piece({ copy: copyOf(`Words${'\u{FE01}'.repeat(9)} go on.`) })
const noted = piece({ ai: { ...UNSAID, hints: [HINT] } })
const PICTURE = { kind: 'picture', seen: 'trainedAlgorithmicMedia' } as const

describe('which part a machine had', () => {
  it('is asked where something was noticed, by what was noticed first', () => {
    const asked = (kind: string, seen: string) => [
      { field: 'ai.grade', key: 'aiHinted', level: 'stop', values: { kind, seen } },
    ]
    expect(gradeQuestion(noted, [PICTURE])).toEqual(asked('c2pa', HINT.seen))
    expect(gradeQuestion(hidden, [])).toEqual(asked('selectors', '9'))
    expect(gradeQuestion(piece(), [PICTURE])).toEqual(asked('picture', PICTURE.seen))
  })

  it('is answered by any grade, that people alone made it among them', () => {
    for (const grade of AI_GRADES) {
      expect(gradeQuestion({ ...noted, ai: { ...UNSAID, hints: [HINT], grade } }, [PICTURE])).toEqual([])
      expect(gradeQuestion({ ...hidden, ai: { ...UNSAID, grade } }, [])).toEqual([])
    }
  })

  it('is asked as before where its makers speak of a machine, and of nothing else', () => {
    const said = { ...noted, ai: { ...UNSAID, hints: [HINT], systems: ['Model A'] } }
    expect(gradeQuestion(said, []).map(({ key }) => key)).toEqual(['aiGradeAsked'])
    expect(gradeQuestion(piece(), [])).toEqual([])
    expect(gradeQuestion(piece({ copy: copyOf('❤\u{FE0F} 葛\u{E0100}城') }), [])).toEqual([])
  })
})
