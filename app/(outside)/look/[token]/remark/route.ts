import { nobodysContext } from '@/app/context'
import { GuestRemark, sayAsGuest } from '@/commands/preview/say-as-guest'
import { backTo } from '../../../answers'
import { formOf } from '../../../form-of'
import { outsiderAt, type TokenParams } from '../../../outsider'
import { faultOf, sayAgain, typedIn } from '../../../saying'

/** A remark of an outside reviewer. */
export const POST = async (request: Request, { params }: TokenParams): Promise<Response> => {
  const [outsider, form] = await Promise.all([outsiderAt(params), formOf(request)])
  const typed = typedIn(form)
  const remark = GuestRemark.safeParse(typed)
  if (!remark.success) return sayAgain(outsider, typed, 'blank')
  const said = await sayAsGuest(nobodysContext(), { ...outsider, ...remark.data })
  return said.ok ? backTo(outsider.token, '?said=sent#say') : sayAgain(outsider, typed, faultOf(said.refusal))
}
