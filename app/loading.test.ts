import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const here = import.meta.dirname
const loadings = globSync('**/loading.tsx', { cwd: here }).toSorted()

const PARAMETER = /\[[^\]]+\]/
const pagesUnder = (folder: string): string[] => globSync('**/page.tsx', { cwd: join(here, folder) })

/** Once `loading` has been sent the answer is a 200, whatever the page finds out afterwards. */
describe('what is shown while a page is read', () => {
  it('is there at all', () => {
    expect(loadings.length).toBeGreaterThan(0)
  })

  it.each(loadings)('stands above no page that may turn out not to exist: %s', (loading) => {
    expect(pagesUnder(dirname(loading)).filter((page) => PARAMETER.test(page))).toEqual([])
  })
})
