import { noticeUpdated } from '@/messages/notice-updated'
import { publicationHash } from '@/newsroom/article/publication-head'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Template } from '@/newsroom/disclaimers/standing-matter'
import { type HouseValues, valuesOf } from '@/newsroom/disclaimers/values'
import { noticeRow } from '@/newsroom/notices/notice-row'
import type { LeftBecause, ReissueMode } from '@/newsroom/reissue/modes'
import { isOnPage } from '@/newsroom/reissue/on-page'
import { putInPage } from '@/newsroom/reissue/put-in-page'
import { reword } from '@/newsroom/reissue/reword'
import type { Standing } from './read-pieces'
import type { ReissueContext } from './reissue-context'

export type Reissuing = {
  readonly template: Template
  readonly mode: Exclude<ReissueMode, 'skip'>
  readonly house: HouseValues & { readonly timeZone: string }
  readonly at: Date
}

/** What becomes of one piece: a new record with its notices, or none and why. */
export type Outcome =
  | { readonly state: 'done'; readonly written: Written; readonly former: Standing }
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly because: LeftBecause }

export type Done = Extract<Outcome, { state: 'done' }>

type Written = {
  readonly record: Standing['record']
  readonly notices: readonly Standing['notices'][number]['kept'][]
}

/**
 * The live record again, with one notice in other words. The frozen page is not drawn anew: the stretch with that
 * notice is changed in it, so that every other byte is what readers had. The dates they see do not move.
 */
export const newRecord = async (context: ReissueContext, reissuing: Reissuing, former: Standing): Promise<Outcome> => {
  const { template, mode, house, at } = reissuing
  const carried = former.notices.find(({ kept }) => kept.templateId === template.id)
  if (!carried) return { state: 'unchanged' }
  const reworded = reword({
    ...{ frozen: carried.notice, template, mode },
    piece: { language: former.record.language, values: valuesOf(former.package, house), at },
    updatedLine: (locale) => noticeUpdated(locale, at, house.timeZone),
  })
  if (reworded.kind === 'unchanged') return { state: 'unchanged' }
  if (reworded.kind === 'refused') return { state: 'refused', because: reworded.because }
  const fragment = await changedPage(context, former.record.fragment, carried.notice, reworded.notice)
  if (fragment === null) return { state: 'refused', because: 'pageDiffers' }
  return { state: 'done', former, written: write(context, former, { at, fragment, next: reworded.notice }) }
}

const changedPage = async (
  { renderNotice }: ReissueContext,
  page: string,
  before: Notice,
  after: Notice,
): Promise<string | null> =>
  isOnPage(before) ? putInPage(page, await renderNotice(before), await renderNotice(after)) : page

type Change = { readonly at: Date; readonly fragment: string; readonly next: Notice }

const write = ({ newId }: ReissueContext, former: Standing, { at, fragment, next }: Change): Written => {
  const id = newId()
  const notices = former.notices.map(({ notice }) => (notice.templateId === next.templateId ? next : notice))
  // Older records leave it to their own beginning to say when readers were last told of a change.
  const head = { ...former.record.head, updatedAt: updatedAtOf(former.record).toISOString() }
  const hash = publicationHash(fragment, head, notices)
  return {
    record: { ...former.record, id, fragment, head, hash, fromAt: at, toAt: null },
    notices: former.notices.map(({ kept }) => ({
      ...kept,
      ...(kept.templateId === next.templateId ? noticeRow(next) : {}),
      publicationId: id,
    })),
  }
}
