/** An address shown to whoever should know it already: `v•••@example.org`. */
export const maskedEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••')
