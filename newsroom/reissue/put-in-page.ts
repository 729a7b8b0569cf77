/**
 * The page with one stretch of it changed and every other byte as it was; null where the stretch does not stand there
 * exactly once, as on a page that was drawn otherwise.
 */
export const putInPage = (page: string, before: string, after: string): string | null => {
  const at = page.indexOf(before)
  if (at === -1 || page.includes(before, at + 1)) return null
  return page.slice(0, at) + after + page.slice(at + before.length)
}
