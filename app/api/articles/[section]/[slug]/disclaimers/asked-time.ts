import { z } from 'zod'

const Asked = z.object({
  at: z.iso.datetime({
    offset: true,
    error: 'Give a time with its zone, such as 2026-11-25T10:05:00Z; write + as %2B.',
  }),
})

export type AskedTime = { readonly at: Date } | { readonly field: string; readonly message: string }

/** The moment an address asks about. What readers will have later, nobody knows. */
export const askedTime = (request: Request, now: Date): AskedTime => {
  const asked = Asked.safeParse({ at: new URL(request.url).searchParams.get('at') ?? undefined })
  if (!asked.success) return { field: 'at', message: asked.error.issues[0]?.message ?? '' }
  const at = new Date(asked.data.at)
  return at > now ? { field: 'at', message: 'This time is still to come.' } : { at }
}
