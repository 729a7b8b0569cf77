import { startNewsroom } from './newsroom'

/** One newsroom for all journeys that do not break it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const newsroom = await startNewsroom()
  process.env.E2E_URL = newsroom.url
  process.env.E2E_PASSWORD = newsroom.password
  return newsroom.end
}
