import type { Db } from '@/db/connect'
import { type NoticeToMail, noticesAgain } from '@/db/queries/notifications/to-mail'
import { houseOf } from './house-of'
import type { Answer, Keyed } from './mail-row'
import { digestLetter, type House, noticeLetter } from './notice-letter'

type Mails = { readonly notices: readonly Keyed<'notice'>[]; readonly digests: readonly Keyed<'digest'>[] }

/** Mails of notices, worded anew from those their readers may still read and still want. */
export const noticeMailsAgain = async (db: Db, origin: string, mails: Mails): Promise<Answer> => {
  const found = await noticesAgain(db, {
    ids: mails.notices.map(({ key }) => key.id),
    digests: mails.digests.map(({ row, key }) => ({ personId: key.personId, at: row.at })),
  })
  if (found.length === 0) return []
  const house = await houseOf(db, origin)
  const wanted = found.filter(({ isFor, timing }) => isFor && timing !== 'off')
  const single = new Set(mails.notices.map(({ key }) => key.id))
  const bundled = wanted.filter(({ id, isRead }) => !single.has(id) && !isRead)
  return [
    ...mails.notices.flatMap((one) => noticeAgain(house, one, wanted)),
    ...mails.digests.flatMap((one) => digestAgain(house, one, bundled)),
  ]
}

const noticeAgain = (house: House, { row, key }: Keyed<'notice'>, wanted: readonly NoticeToMail[]): Answer => {
  const notice = wanted.find(({ id }) => id === key.id)
  return notice ? [[row.id, noticeLetter(house, notice)]] : []
}

/** What was bundled into a digest carries the moment at which that was done. */
const digestAgain = (house: House, { row, key }: Keyed<'digest'>, bundled: readonly NoticeToMail[]): Answer => {
  const own = bundled.filter(({ person }) => person.id === key.personId)
  const letter = digestLetter(
    house,
    own.filter(({ mailedAt }) => mailedAt?.getTime() === row.at.getTime()),
  )
  return letter ? [[row.id, letter]] : []
}
