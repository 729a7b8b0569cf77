import { startStory } from '@/commands/start-story'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL } from '@/newsroom/story/source'
import { agreed, contextAt, move, type Place, type Stage, write } from './actors'
import { copyOf } from './copy-of'
import type { Furnished } from './furnish'
import type { PictureKey, SeedPiece } from './pieces/piece'

export type Newsroom = Furnished & { readonly pictures: ReadonlyMap<PictureKey, string>; readonly now: Date }

const CREDIT = { en: 'Drawing: The Harbour Post', 'zh-Hant': '繪圖：港灣郵報', 'zh-Hans': '绘图：港湾邮报' }
const ADDED = {
  en: 'Updated with the harbour office’s answer.',
  'zh-Hant': '已補充港務處的回應。',
  'zh-Hans': '已补充港务处的回应。',
}

const leadImage = ({ picture, language }: SeedPiece, { pictures }: Newsroom): Package['leadImage'] => {
  const mediaId = picture && pictures.get(picture.key)
  return picture && mediaId
    ? { mediaId, alt: picture.alt, decorative: false, caption: picture.caption, credit: CREDIT[language] }
    : null
}

/** A piece from outside carries its author's name, not that of the reporter who brought it in. */
const bylineOf = ({ source }: SeedPiece, { cast: { contributor } }: Newsroom, blank: Package): Package['byline'] => {
  const name = source?.author || source?.name
  if (!name) return blank.byline
  return [{ name, personId: name === contributor.name ? contributor.id : null }]
}

const written =
  (piece: SeedPiece, newsroom: Newsroom) =>
  (blank: Package): Package => ({
    ...blank,
    headline: piece.headline,
    kicker: piece.kicker ?? '',
    byline: bylineOf(piece, newsroom, blank),
    standfirst: piece.standfirst,
    slug: piece.slug,
    topicIds: piece.topics.flatMap((slug) => newsroom.topicIds.get(slug) ?? []),
    source: { ...ORIGINAL, ...piece.source },
    leadImage: leadImage(piece, newsroom),
    copy: copyOf(piece.copy),
  })

const extended =
  ({ language }: SeedPiece) =>
  (pkg: Package): Package => ({
    ...pkg,
    standfirst: `${pkg.standfirst}${language === 'en' ? ' ' : ''}${ADDED[language]}`,
  })

/** The clock of a piece: its last act happens `hoursAgo` before now, everything else in good time before. */
const clockOf =
  ({ hoursAgo }: SeedPiece, { now }: Newsroom) =>
  (hoursBefore: number) =>
    new Date(now.getTime() - (hoursAgo + hoursBefore) * 3_600_000)

const begin = async (stage: Stage, piece: SeedPiece, newsroom: Newsroom, at: Date): Promise<Place> => {
  const section = newsroom.sections.get(piece.section)
  if (!section) throw new Error(`No section ${piece.section}`)
  const { cast } = newsroom
  const start = {
    deskId: section.deskId,
    slugline: piece.slug,
    language: piece.language,
    sectionId: section.id,
    headline: '',
  }
  const place = agreed(await startStory(contextAt(stage, cast.reporter, at), start), piece.slug)
  await write(stage, place, cast.reporter, at, written(piece, newsroom))
  return place
}

type Act = (stage: Stage, place: Place, piece: SeedPiece, newsroom: Newsroom) => Promise<Place>

const file: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.reporter, clockOf(piece, newsroom)(0.7), { move: 'file' })
const approve: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.editor, clockOf(piece, newsroom)(0.4), { move: 'approve' })
const publish: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.chief, clockOf(piece, newsroom)(0.2), { move: 'publish' })
const sendBack: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.editor, clockOf(piece, newsroom)(0), { move: 'sendBack', comment: piece.note ?? '' })
const spike: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.editor, clockOf(piece, newsroom)(0), { move: 'spike', reason: piece.note ?? '' })
const kill: Act = (stage, place, piece, newsroom) =>
  move(stage, place, newsroom.cast.chief, clockOf(piece, newsroom)(0), {
    move: 'kill',
    reason: piece.note ?? '',
    publicNotice: piece.note ?? '',
  })
const extend: Act = async (stage, place, piece, newsroom) => {
  const at = clockOf(piece, newsroom)(0.1)
  const next = await move(stage, place, newsroom.cast.reporter, at, { move: 'startNext', kind: 'update' })
  await write(stage, next, newsroom.cast.reporter, at, extended(piece))
  return next
}

/** What happens to a piece after it was written, until it is in the state it is to be found in. */
const ACTS: Readonly<Record<SeedPiece['state'], readonly Act[]>> = {
  draft: [],
  in_review: [file],
  sent_back: [file, sendBack],
  approved: [file, approve],
  published: [file, approve, publish],
  updated: [file, approve, publish, extend, file, approve, publish],
  update_in_work: [file, approve, publish, extend],
  killed: [file, approve, publish, kill],
  spiked: [spike],
}

/** Plays one piece through the newsroom, by the same commands as everybody's. */
export const play = async (stage: Stage, piece: SeedPiece, newsroom: Newsroom): Promise<void> => {
  let place = await begin(stage, piece, newsroom, clockOf(piece, newsroom)(2))
  for (const act of ACTS[piece.state]) place = await act(stage, place, piece, newsroom)
}
