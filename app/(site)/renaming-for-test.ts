import type { deskOn, Ids } from '@/testing/builders/desk'
import { piece } from '@/testing/builders/package'
import { chief, reporter } from '@/testing/cast'

export const byLinWei = { byline: [{ name: 'Lin Wei 林薇', personId: reporter.id }] }

/** Moves a live piece to another slug, as its next edition. */
export const renamingOn =
  (desk: ReturnType<typeof deskOn>) =>
  async (ids: Ids, slug: string, more = {}): Promise<Ids> => {
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const edition = { ...ids, editionId: next.editionId }
    await desk.save(reporter, edition, piece({ ...byLinWei, slug, ...more }))
    await desk.must(reporter, edition, 'file')
    await desk.approve(edition)
    await desk.must(chief, edition, 'publish')
    return edition
  }
