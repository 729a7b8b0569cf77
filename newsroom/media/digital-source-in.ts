/** As an attribute of its parent, as an element that points at the code, or as one that holds it. */
const SAID =
  /\bDigitalSourceType(?:\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')|\s+rdf:resource\s*=\s*"([^"<>]*)"|\s*>\s*([^<>]*?)\s*<)/

const LONGEST = 300

/** IPTC’s `DigitalSourceType` as the XMP of a picture names it; null: it names none that could be one. */
export const digitalSourceIn = (xmp: string): string | null => {
  const found = SAID.exec(xmp)
    ?.slice(1)
    .find((value) => value !== undefined && value !== '')
  return found !== undefined && found.length <= LONGEST && /^[\x21-\x7e]+$/.test(found) ? found : null
}
