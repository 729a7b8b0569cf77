import { anybody, type Doors, PUBLISHED } from './door'

const OPENED = anybody('the token of a link that stands, opened in this browser')
const CONFIRMED = anybody('a reviewer’s link, opened in this browser and confirmed by code; its own stage only')

/** Where people outside come in by a link, or with something to say. */
export const OUTSIDE: Doors = {
  '(outside)/report-error/[section]/[slug]/route.ts': {
    GET: PUBLISHED,
    POST: anybody('only what `visible` lets through; so many an hour from one address'),
  },
  '(outside)/look/[token]/route.ts': {
    GET: anybody('the token, hashed, of a link that stands; the piece only with the key of the browser that opened it'),
    POST: anybody('the token, hashed, of a link that stands; once where it is for one opening'),
  },
  '(outside)/look/[token]/card.svg/route.ts': { GET: OPENED },
  '(outside)/look/[token]/code/route.ts': { POST: OPENED },
  '(outside)/look/[token]/confirm/route.ts': { POST: anybody('the link, opened in this browser; five tries a code') },
  '(outside)/look/[token]/opinion/route.ts': { POST: CONFIRMED },
  '(outside)/look/[token]/remark/route.ts': { POST: CONFIRMED },
}
