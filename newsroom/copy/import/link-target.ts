import { isAddress } from '../address'

/** What senders add to see who follows a link. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|spm)$/i

const withoutTracking = (href: string): string => {
  if (!/^https?:/i.test(href)) return href
  const url = new URL(href)
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key))
  if (tracking.length === 0) return href
  for (const key of tracking) url.searchParams.delete(key)
  return url.href
}

/** A pasted address as the copy may hold it; null when it leads nowhere from here. */
export const linkTarget = (href: string): string | null => {
  const tidy = href
    .trim()
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll(' ', '%20')
  return isAddress(tidy) ? withoutTracking(tidy) : null
}
