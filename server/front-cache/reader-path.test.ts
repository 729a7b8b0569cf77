import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isReaderPath } from './reader-path'

/** Where the newsroom lives, as the folders of `app` say; groups in brackets are not part of an address. */
const within = (group: string): string[] =>
  readdirSync(group, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
const rooms = [...within('app/(desk)'), ...within('app/(admin)'), 'api']

describe('an address of the newsroom', () => {
  it.each(rooms)('/%s is never one for the readers’ cache', (room) => {
    for (const target of [`/${room}`, `/${room}/x`, `/${room}?x=1`, `/${room}#x`])
      expect(isReaderPath(target)).toBe(false)
  })

  it.each(['/', '/news', '/news/desk', '/deskside/x', '/?desk'])('%s is one', (target) => {
    expect(isReaderPath(target)).toBe(true)
  })
})
