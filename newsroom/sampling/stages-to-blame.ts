/** What every piece went through, whatever its route: whoever wrote it could have seen the error. */
export const WRITING = 'writing'
