/** The mailbox behind an address: what stands after a plus is only a note its owner made. Takes a checked `Email`. */
export const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@)/, '')
