'use server'

import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { LOCALES } from '@/newsroom/language/locales'
import { slugFrom } from '@/newsroom/story/slug'

const SuggestSlug = z.object({ headline: z.string().max(500), language: z.enum(LOCALES) })

/** An address from a headline. The dictionaries for reading Chinese aloud stay on the server. */
export const suggestSlugAction = async (raw: unknown): Promise<string> => {
  await mustView()
  const asked = SuggestSlug.safeParse(raw)
  return asked.success ? slugFrom(asked.data.headline, asked.data.language) : ''
}
