import { z } from 'zod'

const LONGEST = 500

/** An address notices can be posted to. A name and password in it would be shown to everybody who sees the list. */
const isPostable = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hash === ''
}

export const PartnerAddress = z.string().trim().max(LONGEST).refine(isPostable)
