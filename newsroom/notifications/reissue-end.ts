/** How a reissue came to its end, or to rest. */
export type ReissueEnd = 'finished' | 'stopped' | 'declined'
