type Parts = Readonly<Record<string, string | null>>

/** The address of the list with these conditions; what narrows nothing is left out. */
export const storiesAddress = (parts: Parts): string => {
  const query = new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  return query === '' ? '/desk/stories' : `/desk/stories?${query}`
}
