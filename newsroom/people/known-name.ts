import { z } from 'zod'

/** The name on a byline: any script, one line, no control characters. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}<>]+$/u)
