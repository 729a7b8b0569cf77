import { nobodysContext } from '@/app/context'
import { requestOrigin } from '@/app/origin'
import { openLink } from '@/commands/preview/open-link'
import { backTo, gone } from '../../answers'
import { keepKey, linkFor, outsiderAt, type TokenParams } from '../../outsider'
import { codeScreen, doorScreen, pieceScreen } from '../../screens'

const SCREENS = { door: doorScreen, code: codeScreen, piece: pieceScreen } as const

/** Looking uses nothing up: a button first, then whatever the link shows to the browser in which it was pressed. */
export const GET = async (request: Request, { params }: TokenParams): Promise<Response> => {
  const outsider = await outsiderAt(params)
  const now = new Date()
  const at = await linkFor(outsider, now)
  if (!at) return gone()
  const said = new URL(request.url).searchParams.get('said')
  return SCREENS[at.shows]({ found: at.found, outsider, now }, { said })
}

/** The button. */
export const POST = async (_request: Request, { params }: TokenParams): Promise<Response> => {
  const outsider = await outsiderAt(params)
  const opened = await openLink(nobodysContext(), { ...outsider, ...(await requestOrigin()) })
  if (!opened.ok) return gone()
  if (opened.value === 'keyless') return backTo(outsider.token, '?said=keyless')
  await keepKey(outsider, opened.value)
  return backTo(outsider.token)
}
