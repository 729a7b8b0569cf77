/** The address of the list of stories with this query, and where on from its beginning. */
export const storiesAddress = (query: string, after?: string): string => {
  const parts = [query, ...(after === undefined ? [] : [new URLSearchParams({ after }).toString()])]
  const whole = parts.filter((part) => part !== '').join('&')
  return whole === '' ? '/desk/stories' : `/desk/stories?${whole}`
}
