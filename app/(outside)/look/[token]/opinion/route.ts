import { nobodysContext } from '@/app/context'
import { GuestOpinion, giveGuestOpinion } from '@/commands/preview/give-guest-opinion'
import { backTo } from '../../../answers'
import { formOf } from '../../../form-of'
import { outsiderAt, type TokenParams } from '../../../outsider'
import { faultOf, sayAgain, typedIn } from '../../../saying'

/** The opinion of an outside reviewer on exactly the text they were shown. */
export const POST = async (request: Request, { params }: TokenParams): Promise<Response> => {
  const [outsider, form] = await Promise.all([outsiderAt(params), formOf(request)])
  const typed = typedIn(form)
  const opinion = GuestOpinion.safeParse(typed)
  if (!opinion.success) return sayAgain(outsider, typed, typed.text.trim() === '' ? 'blank' : 'verdict')
  const given = await giveGuestOpinion(nobodysContext(), { ...outsider, ...opinion.data })
  return given.ok ? backTo(outsider.token, '#say') : sayAgain(outsider, typed, faultOf(given.refusal))
}
