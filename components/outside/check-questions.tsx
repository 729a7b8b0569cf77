import type { OutsideWords } from './words'

const ANSWERS = ['ok', 'problem', 'na'] as const
/** Those the house words itself; a check of its own making is asked by its key. */
const WORDED = [
  'accuracy',
  'sources',
  'plausibility',
  'law',
  'rights',
  'wording',
  'headline',
  'images',
  'terms',
] as const

type Props = {
  readonly words: OutsideWords
  readonly keys: readonly string[]
  readonly given: Readonly<Record<string, string>>
}

/** What the stage wants answered one by one. */
export const CheckQuestions = ({ words, keys, given }: Props) => (
  <>
    {keys.map((key) => {
      const worded = WORDED.find((known) => known === key)
      return (
        <fieldset key={key}>
          <legend>{worded === undefined ? key : words(`say.checks.${worded}`)}</legend>
          {ANSWERS.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={`check:${key}`}
                value={answer}
                required
                defaultChecked={given[key] === answer}
              />
              {words(`say.answers.${answer}`)}
            </label>
          ))}
        </fieldset>
      )
    })}
  </>
)
