import { z } from 'zod'

/** Lower case words joined by hyphens: template keys, and the groups of which a piece carries one. */
export const Handle = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

/** Addresses beside those of the templates. */
const ROOMS = ['new', 'reports', 'library']

/** Its address on the desk and its name in published records; it never changes. */
export const TemplateKey = Handle.refine((key) => !ROOMS.includes(key))
