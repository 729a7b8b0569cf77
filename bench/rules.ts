import { makeMove } from '@/commands/make-move'
import { renderFragment } from '@/components/article/render-fragment'
import type { PooledDb } from '@/db/connect'
import { ON_SCREEN } from '@/db/queries/rule-preview/count-effects'
import { type AskedRule, previewRule } from '@/db/queries/rule-preview/preview-rule'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { Condition } from '@/newsroom/disclaimers/condition'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL } from '@/newsroom/story/source'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, legal } from '@/testing/cast'
import { stockBook } from '@/testing/keepers'
import { onBareHouse } from './bare-house'
import type { Bench, Findings } from './bench'
import { fillArchive } from './fill-archive'

const PIECES = 100_000
/** Seconds, on the machine at hand. */
const GOAL = 2
const LONG_AGO = new Date('2026-01-01T00:00:00Z')

/** Words that no compression makes short, as an article's are not: a package of some five kilobytes. */
const paragraph = (seed: number): string =>
  Array.from({ length: 60 }, (_, n) => Math.imul(seed * 61 + n + 1, 2_654_435_761).toString(36)).join(' ')

const words = (seed: number) => copyOf(...Array.from({ length: 12 }, (_, n) => paragraph(seed * 12 + n)))

const from = (type: Package['source']['type']): Package['source'] => ({ ...ORIGINAL, type, name: 'Harbour Wire' })

/** One of each kind the archive is made of, out as readers get them. */
const KINDS: readonly Partial<Package>[] = [
  {},
  { source: from('wire') },
  { source: from('partner_supplied') },
  { topicIds: [], declared: UNDECLARED },
]

const publish = async (db: PooledDb): Promise<void> => {
  const desk = deskOn(db)
  for (const [seed, kind] of KINDS.entries()) {
    const ids = await desk.approved(piece({ ...kind, slug: `kind-${seed}`, copy: words(seed) }))
    const { headHash: hash } = await desk.head(ids)
    const drawn = { ...desk.as(chief), render: renderFragment, rendererVersion: 2 }
    const made = await makeMove(drawn, { ...ids, move: 'publish', hash })
    if (!made.ok) throw new Error(`The piece did not go out: ${made.refusal.kind}.`)
  }
}

/** Questions for the record, its head, the package behind it, and the age, of which there are as many as days. */
const QUESTIONS: Readonly<Record<string, Condition>> = {
  source: { fact: 'sourceType', op: 'in', value: ['wire', 'original'] },
  topics: { fact: 'topics', op: 'has', value: 'city' },
  tickers: { not: { fact: 'tickers', op: 'exists', value: true } },
  age: { fact: 'ageDays', op: 'gt', value: 30 },
}

const askedOf = (templateId: string, when: Condition): AskedRule => ({
  ...{ templateId, ruleId: null, effectiveFrom: null, at: new Date(), limits: { ...ON_SCREEN, budget: 60_000 } },
  said: { effect: 'require', when, jurisdictions: [], placement: null, priority: 50, effectiveTo: null },
})

const measure = async (db: PooledDb, url: string, pieces: number): Promise<Findings> => {
  await openNewsroom(db)
  await stockBook(db, LONG_AGO)
  await publish(db)
  await fillArchive(url, pieces / KINDS.length - 1)
  const templates = await db.select().from(disclaimerTemplate)
  const opinion = templates.find(({ key }) => key === 'opinion')
  if (!opinion) throw new Error('There is no such template.')
  const figures: Record<string, number> = {}
  let isWhole = true
  for (const [name, when] of Object.entries(QUESTIONS)) {
    const since = performance.now()
    const shown = await previewRule(db, legal, askedOf(opinion.id, when))
    figures[`seconds, asking for ${name}`] = (performance.now() - since) / 1_000
    figures[`changed, asking for ${name}`] = shown?.counts.gains ?? 0
    isWhole &&= shown?.looked === pieces
  }
  const slowest = Math.max(...Object.keys(QUESTIONS).map((name) => figures[`seconds, asking for ${name}`] ?? 0))
  return {
    figures: { 'live pieces': pieces, ...figures },
    goal: `a rule tried on all of them within ${GOAL} seconds`,
    met: isWhole && slowest <= GOAL,
  }
}

const run = (pieces = PIECES): Promise<Findings> => onBareHouse((db, url) => measure(db, url, pieces))

export const rules: Bench = {
  name: 'rules',
  about: 'what a rule would change among a hundred thousand live pieces, before it is saved',
  run,
}
