import { anybody, type Doors, PUBLISHED } from './door'

const CORRECTED = anybody('notes of what `visible` lets through; of what is down only the words given for that')

/** What readers ask for. */
export const READERS: Doors = {
  '(site)/route.ts': { GET: PUBLISHED },
  '(site)/[...path]/route.ts': { GET: anybody('asks for nothing') },
  '(site)/[section]/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/card.svg/route.ts': { GET: PUBLISHED },
  '(site)/topics/[topic]/route.ts': { GET: PUBLISHED },
  '(site)/people/[author]/route.ts': { GET: PUBLISHED },
  '(site)/feed.xml/route.ts': { GET: PUBLISHED },
  '(site)/atom.xml/route.ts': { GET: PUBLISHED },
  '(site)/feed.json/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/versions/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/versions/[n]/route.ts': {
    GET: anybody('what was public, of a story `visible` lets through'),
  },
  '(site)/corrections/route.ts': { GET: CORRECTED },
  '(site)/corrections/feed.xml/route.ts': { GET: CORRECTED },
  '(site)/corrections/feed.json/route.ts': { GET: CORRECTED },
  '(site)/declaration/route.ts': {
    GET: anybody('declarations of the house that were confirmed; what waits is absent'),
  },
  'api/articles/[section]/[slug]/route.ts': { GET: PUBLISHED },
  'api/articles/[section]/[slug]/disclaimers/route.ts': {
    GET: anybody('notices of what was public, of a story `visible` lets through; of a shut version none'),
  },
  '(site)/notices/[key]/[n]/route.ts': {
    GET: anybody('approved versions of notices readers see; drafts are absent'),
  },
  '(site)/sitemap.xml/route.ts': { GET: PUBLISHED },
  '(site)/robots.txt/route.ts': { GET: anybody('asks for nothing') },
  '(site)/favicon.svg/route.ts': { GET: anybody('asks for nothing') },
  '(site)/favicon.ico/route.ts': { GET: anybody('asks for nothing') },
  '(site)/media/[...path]/route.ts': { GET: anybody('in a piece that stands; else media.read or a readable piece') },
}
