import type { Room } from '@/newsroom/people/rooms'

/** A room on the rail; `waiting` counts what waits for this very person. */
export type RailRoom = Room & { readonly waiting: number }
