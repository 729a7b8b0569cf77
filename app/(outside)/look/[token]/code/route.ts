import { nobodysContext } from '@/app/context'
import { sendCode } from '@/commands/preview/send-code'
import { backTo, gone } from '../../../answers'
import { outsiderAt, type TokenParams } from '../../../outsider'

/** Has a code mailed to the reviewer the link names. */
export const POST = async (_request: Request, { params }: TokenParams): Promise<Response> => {
  const outsider = await outsiderAt(params)
  const sent = await sendCode(nobodysContext(), outsider)
  if (!sent.ok) return gone()
  return backTo(outsider.token, sent.value === 'tooSoon' ? '?said=tooSoon' : '')
}
