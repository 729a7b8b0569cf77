import type { Notice } from '@/newsroom/disclaimers/notice'
import { noticeHash, noticeHashVersion } from './notice-hash'

/** A notice as the record of a publication keeps it. */
export const noticeRow = (notice: Notice) => {
  const { n, fromDays, values, marked, ...words } = notice
  return {
    ...words,
    versionN: n,
    marked: marked ?? null,
    fromDays: fromDays ?? null,
    variables: values ?? null,
    sha256: noticeHash(notice),
    hashVersion: noticeHashVersion(notice),
  }
}
