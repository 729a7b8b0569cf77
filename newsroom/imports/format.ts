/** What a file of pieces says it is. A later shape gets a number of its own, and this one goes on being read. */
export const FORMAT = 'stet-pieces/1'

export const MOST_PIECES = 500
export const MOST_FILE_BYTES = 10 * 1024 * 1024
