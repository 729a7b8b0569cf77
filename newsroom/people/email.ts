import { z } from 'zod'

/**
 * A mail address as we keep it: lower case, ASCII, one `@`, no quoting and no comments. Whatever a mail server might
 * read differently from us is refused, so that two spellings never mean one mailbox.
 */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/)
