import { expect, it } from 'vitest'
import type { StoryReissue } from '@/newsroom/reissue/story-reissue'
import { carriedEvidence } from './carried-evidence'

const row = (id: string, editionId: string, hour: number) => ({ id, editionId, at: `2026-11-25T0${hour}:00:00.000Z` })

const reissue = (publicationId: string, editionId: string, hour: number): StoryReissue => ({
  ...{ publicationId, replaces: 'before', editionId, fromN: 1, toN: 2, requestedBy: 'Su Min', approvedBy: 'Ada Chen' },
  ...{ template: { key: 'ai', name: 'AI', names: {} }, at: new Date(`2026-11-25T0${hour}:00:00Z`) },
})

const ROWS = [row('first', 'e1', 1), row('again', 'e1', 3), row('second', 'e2', 5)]

it('lets a reissued record rest on the last evidence of its own edition before it', () => {
  const reissues = [reissue('a', 'e1', 2), reissue('b', 'e1', 4), reissue('c', 'e2', 6)]
  expect(carriedEvidence(ROWS, reissues).map(({ evidenceId, publicationId }) => [publicationId, evidenceId])).toEqual([
    ['a', 'first'],
    ['b', 'again'],
    ['c', 'second'],
  ])
})

it('makes up none for a record from before evidence was kept', () => {
  expect(carriedEvidence(ROWS, [reissue('a', 'e0', 2), reissue('b', 'e2', 4)])).toEqual([])
})
