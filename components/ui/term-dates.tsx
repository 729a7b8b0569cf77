import { TextField } from './text-field'

type Props = {
  readonly words: { readonly from: string; readonly to: string; readonly toHint: string }
  readonly value: (name: string) => string
  readonly error: (name: string) => string | undefined
}

/** The first and the last day of a term, as a form's `from` and `to`; it may have no end. */
export function TermDates({ words, value, error }: Props) {
  return (
    <>
      <TextField
        label={words.from}
        name="from"
        type="date"
        defaultValue={value('from')}
        error={error('from')}
        isRequired
      />
      <TextField
        label={words.to}
        hint={words.toHint}
        name="to"
        type="date"
        defaultValue={value('to')}
        error={error('to')}
      />
    </>
  )
}
