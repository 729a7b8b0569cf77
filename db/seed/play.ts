import { startStory } from '@/commands/start-story'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL } from '@/newsroom/story/source'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import { agreed, contextAt, move, type Place, type Stage, write } from './actors'
import { copyOf } from './copy-of'
import type { Furnished } from './furnish'
import { CHECKED, OPINIONS, type ReviewKey } from './opinions'
import type { CastKey } from './people'
import type { PictureKey, SeedPiece } from './pieces/piece'
import { corrected } from './put-right'

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
    ...(piece.ai ? { ai: { ...UNSAID, ...piece.ai } } : {}),
    leadImage: leadImage(piece, newsroom),
    copy: copyOf(piece.copy),
  })

const extended =
  ({ language }: SeedPiece) =>
  (pkg: Package): Package => ({
    ...pkg,
    standfirst: `${pkg.standfirst}${language === 'en' ? ' ' : ''}${ADDED[language]}`,
    note: { severity: 'minor', foundBy: 'editor', wrong: '', right: '', text: ADDED[language], place: 'bottom' },
  })

/** Hours between two acts of a piece; the last one happens `hoursAgo` before now. */
const PACE = 0.3

const timeOf = ({ hoursAgo }: SeedPiece, { now }: Newsroom, actsLeft: number) =>
  new Date(now.getTime() - (hoursAgo + actsLeft * PACE) * 3_600_000)

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

type Scene = {
  readonly stage: Stage
  readonly place: Place
  readonly piece: SeedPiece
  readonly newsroom: Newsroom
  readonly at: Date
}

type Act = (scene: Scene) => Promise<Place>

const by =
  (who: CastKey, asked: (piece: SeedPiece) => Parameters<typeof move>[4]): Act =>
  ({ stage, place, piece, newsroom, at }) =>
    move(stage, place, newsroom.cast[who], at, asked(piece))

const file = by('reporter', () => ({ move: 'file' }))
const approve = by('editor', () => ({ move: 'approve' }))
const say = (who: CastKey, review: ReviewKey): Act =>
  by(who, ({ language }) => ({ move: 'pass', opinion: OPINIONS[review][language], checks: CHECKED }))
const first = say('editor', 'first')
const second = say('admin', 'second')
const final = say('chief', 'final')
const proof = by('reporter', () => ({ move: 'pass' }))
const readFirst = by('editor', () => ({ move: 'pass' }))
const clear = by('legal', () => ({ move: 'pass' }))
const signOff = by('chief', () => ({ move: 'approve' }))
const publish = by('chief', () => ({ move: 'publish' }))
const sendBack = by('editor', ({ note = '' }) => ({ move: 'sendBack', comment: note }))
const spike = by('editor', ({ note = '' }) => ({ move: 'spike', reason: note }))
const kill = by('chief', ({ note = '' }) => ({ move: 'kill', reason: note, publicNotice: note }))
const withdraw = by('chief', ({ note = '' }) => ({
  move: 'withdraw',
  category: 'consent',
  response: 'tombstone',
  reason: note,
  explanation: note,
}))
const schedule: Act = (scene) => {
  const { stage, place, newsroom, at } = scene
  const publishAt = wallTimeOf(new Date(newsroom.now.getTime() + 26 * 3_600_000), 'Asia/Taipei')
  return move(stage, place, newsroom.cast.chief, at, { move: 'schedule', publishAt })
}
const startNext = (kind: 'update' | 'correction') => by('reporter', () => ({ move: 'startNext', kind }))

const change =
  (kind: 'update' | 'correction', changed: (piece: SeedPiece) => (pkg: Package) => Package): Act =>
  async (scene) => {
    const place = await startNext(kind)(scene)
    await write(scene.stage, place, scene.newsroom.cast.reporter, scene.at, changed(scene.piece))
    return place
  }
const extend = change('update', extended)
const correct = change('correction', corrected)

/** What happens to a piece after it was written, until it is in the state it is to be found in. */
const ACTS: Readonly<Record<SeedPiece['state'], readonly Act[]>> = {
  draft: [],
  in_review: [file],
  second_review: [file, first],
  sent_back: [file, sendBack],
  approved: [file, approve],
  published: [file, approve, publish],
  three_reviews: [file, first, second, final, proof, signOff, publish],
  updated: [file, approve, publish, extend, file, approve, publish],
  corrected: [file, approve, publish, correct, file, readFirst, clear, signOff, publish],
  update_in_work: [file, approve, publish, extend],
  killed: [file, approve, publish, kill],
  withdrawn: [file, approve, publish, withdraw],
  scheduled: [file, approve, schedule],
  spiked: [spike],
}

/** Something that happens in the newsroom at a time of its own. */
export type Happening = { readonly at: Date; readonly happen: () => Promise<void> }

/** What becomes of one piece, step by step, by the same commands as everybody's. */
export const storyOf = (stage: Stage, piece: SeedPiece, newsroom: Newsroom): readonly Happening[] => {
  const acts = ACTS[piece.state]
  const begun = timeOf(piece, newsroom, acts.length + 3)
  let place: Promise<Place>
  const beginning: Happening = {
    at: begun,
    happen: async () => {
      place = begin(stage, piece, newsroom, begun)
      await place
    },
  }
  const rest = acts.map((act, done): Happening => {
    const at = timeOf(piece, newsroom, acts.length - 1 - done)
    const happen = async () => {
      place = act({ stage, place: await place, piece, newsroom, at })
      await place
    }
    return { at, happen }
  })
  return [beginning, ...rest]
}

/** Lets everything happen in the order of its time, so that the audit trail reads as a newsroom's does. */
export const play = async (happenings: readonly Happening[]): Promise<void> => {
  for (const { happen } of happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await happen()
}
