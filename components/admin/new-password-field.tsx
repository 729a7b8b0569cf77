import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { Fields } from './action-form'

/** Where somebody chooses their first password. */
export function NewPasswordField({ label, error }: Pick<Fields, 'error'> & { readonly label: string }) {
  const words = useTranslations('account.password')
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      hint={words('hint')}
      error={error('password')}
      isRequired
    />
  )
}
