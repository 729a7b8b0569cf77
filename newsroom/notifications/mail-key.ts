/** What a mail is about, as its key says it: each event makes one mail, and is looked at again before it goes out. */
export type MailKey =
  | { readonly about: 'notice'; readonly id: string }
  | { readonly about: 'digest'; readonly personId: string; readonly until: string }
  | { readonly about: 'invitation'; readonly id: string }

export const writeMailKey = (key: MailKey): string =>
  key.about === 'digest' ? `digest:${key.personId}:${key.until}` : `${key.about}:${key.id}`

/** Null for mail that is about something else, and is sent as it stands. */
export const readMailKey = (text: string): MailKey | null => {
  const [about, id = '', ...rest] = text.split(':')
  if (about === 'notice' || about === 'invitation') return { about, id }
  return about === 'digest' ? { about, personId: id, until: rest.join(':') } : null
}
