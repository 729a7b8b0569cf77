import { GET as icon } from '../favicon.svg/route'

export const dynamic = 'force-dynamic'

/** Asked for by browsers and feed readers that never looked at a page's head. */
export const GET = icon
