import { hasMail } from '@/platform/mail'

/** Mail can be read here while it is read nowhere else: without a mail server, and by whoever works on the house. */
export const inboxIsOpen = (): boolean => !hasMail() || process.env.NODE_ENV === 'development'
