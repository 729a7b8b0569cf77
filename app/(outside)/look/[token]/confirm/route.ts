import { nobodysContext } from '@/app/context'
import { confirmGuest } from '@/commands/preview/confirm-guest'
import { backTo, gone } from '../../../answers'
import { formOf } from '../../../form-of'
import { outsiderAt, type TokenParams } from '../../../outsider'

/** The code from the mail. */
export const POST = async (request: Request, { params }: TokenParams): Promise<Response> => {
  const [outsider, form] = await Promise.all([outsiderAt(params), formOf(request)])
  const code = (form.get('code') ?? '').replaceAll(/\D/g, '')
  const confirmed = await confirmGuest(nobodysContext(), { ...outsider, code })
  if (confirmed.ok) return backTo(outsider.token)
  const { refusal } = confirmed
  return refusal.kind === 'invalid' ? backTo(outsider.token, `?said=${refusal.key}`) : gone()
}
