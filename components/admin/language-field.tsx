import type { Fields } from './action-form'
import { Choice } from './choice'
import { LOCALE_OPTIONS } from './locale-options'

type Props = Pick<Fields, 'value' | 'error'> & { readonly label: string; readonly hint?: string }

export function LanguageField({ value, error, ...said }: Props) {
  return (
    <Choice
      name="language"
      options={LOCALE_OPTIONS}
      defaultValue={value('language')}
      error={error('language')}
      {...said}
    />
  )
}
