import type { Locator } from '@playwright/test'
import type { CastKey } from '@/db/seed/people'
import type { Locale } from '@/newsroom/language/locales'
import { expectAccessibleEverywhere, expectWellNamed } from './support/access'
import { type Colleague, expect, test } from './support/colleagues'
import { ask, compare, find, letter, person, rewrite } from './support/openings'
import { openMargin } from './support/writing'

/** Found once in each newsroom. */
const addresses = new Map<string, string>()

/** The address of a sample story, by its slugline. */
const storyAt = async ({ page, words }: Colleague, slugline: string): Promise<string> => {
  const key = `${new URL(page.url()).origin} ${slugline}`
  const known = addresses.get(key)
  if (known) return known
  await page.goto(`/desk/stories?q=${slugline}`)
  const row = page.getByRole('list', { name: words('desk.list.label') }).getByRole('link')
  const address = (await row.first().getAttribute('href')) ?? ''
  addresses.set(key, address)
  return address
}

type Screen = {
  readonly path: string
  /** The path goes on from the screen of this story. */
  readonly story?: string
  readonly open?: (at: Colleague) => Promise<void>
}

const SCREENS: Readonly<Record<CastKey, readonly Screen[]>> = {
  contributor: [{ path: '/desk' }, { path: '/account' }, { path: '/desk/nothing-here' }],
  reporter: [
    { path: '/desk' },
    { path: '/desk/stories' },
    { path: '/desk/stories?q=nothing-like-this' },
    { path: '/desk/stories/new' },
    { path: '', story: 'press-release-new-pier' },
    { path: '', story: 'press-release-new-pier', open: ask('file') },
    { path: '', story: 'tide-tables-explained', open: (at) => openMargin(at, 'details') },
    { path: '/history', story: 'ferry-timetable-winter' },
    { path: '/history', story: 'ferry-timetable-winter', open: compare },
    { path: '/timeline', story: 'ferry-timetable-winter' },
    { path: '/evidence', story: 'ferry-timetable-winter' },
    { path: '/preview', story: 'ferry-timetable-winter' },
    { path: '/preview?as=search', story: 'press-release-new-pier' },
    { path: '/preview/links', story: 'press-release-new-pier' },
    { path: '', story: 'harbour-lights-assisted-summary', open: (at) => openMargin(at, 'details') },
    { path: '', story: 'council-budget-hearing', open: (at) => openMargin(at, 'talk') },
    { path: '/desk/notifications' },
  ],
  editor: [
    { path: '/desk/review' },
    { path: '/desk/review', open: find },
    { path: '/desk/reports' },
    { path: '/desk/reports?show=closed' },
    { path: '/review', story: 'council-budget-hearing' },
    { path: '', story: 'council-budget-hearing', open: (at) => openMargin(at, 'checks') },
    { path: '/desk/notifications' },
  ],
  chief: [
    { path: '/desk/board' },
    { path: '/desk/rules' },
    { path: '/desk/rules', open: rewrite },
    { path: '/desk/sampling' },
    { path: '/desk/import' },
    { path: '/desk/terms' },
    { path: '/desk/calendar' },
    { path: '/desk/calendar?view=week&zone=Europe/London' },
    { path: '', story: 'translated-tide-study', open: ask('publish') },
    { path: '', story: 'translated-tide-study', open: ask('schedule') },
    { path: '', story: 'breakwater-walk-reopens', open: ask('unschedule') },
    { path: '', story: 'press-release-new-pier', open: ask('forcePublish') },
    { path: '', story: 'library-opens-until-ten', open: ask('withdraw') },
    { path: '', story: 'withdrawn-rumour' },
  ],
  legal: [
    { path: '/desk/disclaimers' },
    { path: '/desk/disclaimers/third-party' },
    { path: '/desk/disclaimers/third-party/reissue?n=1' },
    { path: '/desk/disclaimers/third-party/versions/1' },
    { path: '/desk/disclaimers/new' },
    { path: '/desk/disclaimers/library' },
    { path: '/desk/disclaimers/reports' },
    { path: '/desk/disclaimers/reports?report=dropped' },
    { path: '/desk/disclaimers/elections' },
    { path: '/desk/disclaimers/declaration' },
    { path: '/desk/disclaimers/grades' },
    { path: '/desk/disclaimers/reports?report=unmatched' },
    { path: '/notices', story: 'ferry-timetable-winter' },
  ],
  admin: [
    { path: '/admin/people' },
    { path: '/admin/people', open: person },
    { path: '/admin/settings' },
    { path: '/admin/audit' },
    { path: '/admin/mail' },
    { path: '/admin/partners' },
    { path: '/dev/mail' },
    { path: '/dev/mail', open: letter },
    { path: '/review', story: 'harbour-stalls-by-night' },
    { path: '', story: 'market-portrait-taken-down', open: ask('reinstate') },
  ],
}

const visit = async (at: Colleague, { path, story, open }: Screen): Promise<void> => {
  await at.page.goto(story ? `${await storyAt(at, story)}${path}` : path)
  if (!open) return
  await at.page.waitForLoadState('networkidle')
  await open(at)
}

const check = (who: CastKey, locale: Locale): void => {
  test(`everybody can work the screens of the ${who} in ${locale}`, async ({ at }) => {
    test.setTimeout(600_000)
    const colleague = await at(who, locale)
    for (const screen of SCREENS[who]) {
      await visit(colleague, screen)
      const where = `${screen.story ?? ''}${screen.path}${screen.open ? ', opened' : ''}`
      // Colours and layouts are the same in every language; the names of things are not.
      await (locale === 'en' ? expectAccessibleEverywhere : expectWellNamed)(colleague.page, where)
    }
  })
}

for (const who of ['contributor', 'reporter', 'editor', 'chief', 'legal', 'admin'] as const) {
  for (const locale of ['en', 'zh-Hant'] as const) check(who, locale)
}
check('editor', 'zh-Hans')

test('on a phone the margin leaves the word count in sight, and Preview keeps to the left', async ({ at }) => {
  const reporter = await at('reporter')
  const { page, words } = reporter
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(await storyAt(reporter, 'press-release-new-pier'))
  const box = async (part: Locator) => (await part.boundingBox()) ?? { x: Number.NaN, y: Number.NaN, height: 0 }
  const counts = page.locator('.copy-counts')
  await expect(counts).toBeInViewport({ ratio: 1 })
  const { y, height } = await box(counts)
  expect(y + height).toBeLessThanOrEqual(
    (await box(page.getByRole('tablist', { name: words('editor.margin.label') }))).y,
  )
  const preview = await box(page.getByRole('link', { name: words('editor.bar.preview') }))
  expect(preview.x).toBeLessThan((await box(page.locator('.save-words'))).x)
})

const READERS = [
  '/',
  '/?lang=zh-Hant',
  '/news',
  '/news?lang=zh-Hans',
  '/news/library-opens-until-ten',
  '/culture/old-street-signboards',
  '/news/community-repair-day',
  '/topics/city',
  '/people/lin-wei',
  '/news/nothing-here',
  '/news/withdrawn-rumour',
  '/news/harbour-swim-corrected',
  '/news/harbour-swim-corrected/versions',
  '/news/harbour-swim-corrected/versions/1',
  '/culture/market-portrait-taken-down',
  '/report-error/news/library-opens-until-ten',
  '/corrections',
  '/corrections?lang=zh-Hant',
  '/declaration',
  '/declaration?lang=zh-Hant',
  '/notices/third-party/1',
  '/notices/third-party/1?lang=zh-Hant',
  '/sign-in',
  '/invite/gone',
]

test('everybody can read what is public', async ({ page }) => {
  test.setTimeout(300_000)
  for (const path of READERS) {
    await page.goto(path)
    await expectAccessibleEverywhere(page, path)
  }
})
