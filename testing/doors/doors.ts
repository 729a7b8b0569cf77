import { ACCOUNT } from './account'
import { ADMIN } from './admin'
import { DESK } from './desk'
import type { Doors } from './door'
import { OUTSIDE } from './outside'
import { READERS } from './readers'
import { STORY_DOORS } from './stories'

/**
 * Every way in from outside, and what stands at it: who may ask at all, and how the object they name is checked for
 * them. `app/doors.test.ts` fails on a door without a row, and on a row without a door.
 */
export const DOORS: Doors = { ...READERS, ...OUTSIDE, ...ACCOUNT, ...STORY_DOORS, ...DESK, ...ADMIN }

/** Pages of the newsroom that strangers may open. */
export const OPEN_PAGES = ['(door)/sign-in/page.tsx', '(door)/invite/[token]/page.tsx'] as const
