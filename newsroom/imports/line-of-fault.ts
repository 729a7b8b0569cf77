const POSITION = /position (\d+)/

/** Whether it is no more than the beginning of a document: the parser runs out of text, not into something wrong. */
const isBeginning = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : ''
    const at = POSITION.exec(said)?.[1]
    return at === undefined ? said.includes('end of JSON input') : Number(at) >= text.length
  }
}

/**
 * The line, from one, in which a text stops being JSON; the last one where it only ends too early. The parser does not
 * always say where it stopped, so the lines are halved until it shows.
 */
export const lineOfFault = (text: string): number => {
  const lines = text.split('\n')
  let [good, bad] = [0, lines.length]
  while (bad - good > 1) {
    const half = Math.floor((good + bad) / 2)
    if (isBeginning(lines.slice(0, half).join('\n'))) good = half
    else bad = half
  }
  return bad
}
