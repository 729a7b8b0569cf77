/** Where everybody can read one approved version of a notice, for good. */
export const noticePath = (key: string, n: number): string => `/notices/${key}/${n}`
