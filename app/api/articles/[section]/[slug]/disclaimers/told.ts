import { noticeHashVersion } from '@/newsroom/notices/notice-hash'
import { noticePath } from '@/newsroom/notices/notice-path'
import type { StoodAt, StoodNotice } from '@/newsroom/notices/stood-at'

type Told = { readonly origin: string; readonly path: string; readonly at: Date }

const notice = (stood: StoodNotice, origin: string) => {
  const { key, kind, n, locale, placement, text, marked, fromDays, values, sha256 } = stood
  return {
    ...{ key, kind, version: n, language: locale, placement, text },
    ...(marked === undefined ? {} : { marked }),
    ...(fromDays === undefined ? {} : { fromDays }),
    ...(values === undefined ? {} : { variables: values }),
    ...{ sha256, hashVersion: noticeHashVersion(stood), about: `${origin}${noticePath(key, n)}` },
  }
}

/** The notices of an article at a moment, for machines. Why they stood there is for the newsroom. */
export const toldOf = (stood: StoodAt | null, { origin, path, at }: Told) => ({
  article: `${origin}${path}`,
  at: at.toISOString(),
  publication: stood && {
    version: stood.n,
    from: stood.from.toISOString(),
    to: stood.to?.toISOString() ?? null,
    sha256: stood.hash,
  },
  disclaimers: (stood?.notices ?? [])
    .filter(({ placement }) => placement !== 'internal')
    .map((each) => notice(each, origin)),
})
