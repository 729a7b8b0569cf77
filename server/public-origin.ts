import type { Settings } from './settings'

/** Names under which a machine reaches itself. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

export type PublicOrigin = {
  /** What links and cookies are made for. */
  readonly url: string
  /** Origins a request of our own pages may name. More than one only while nobody told us ours. */
  readonly accepted: ReadonlySet<string>
}

/** The origin readers type: `STET_URL`, and never what a request claims. Without it, this machine's own names. */
export const publicOrigin = ({ STET_URL }: Pick<Settings, 'STET_URL'>, port: number): PublicOrigin => {
  if (STET_URL) {
    const { origin } = new URL(STET_URL)
    return { url: origin, accepted: new Set([origin]) }
  }
  return { url: `http://localhost:${port}`, accepted: new Set(OWN_NAMES.map((name) => `http://${name}:${port}`)) }
}
