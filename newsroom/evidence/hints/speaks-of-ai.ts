/**
 * IPTC’s codes for what a trained machine, or another algorithm, had a part in, and the names schema.org gives the same
 * things. A photograph, a scan or a person’s retouching is none of them.
 */
const CODES: readonly string[] = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'compositeSynthetic',
].map((code) => code.toLowerCase())

/** The code an address or a name ends in: `http://cv.iptc.org/newscodes/digitalsourcetype/…`, `…DigitalSource`. */
const codeIn = (said: string): string => (said.trim().split(/[/#]/).at(-1) ?? '').replace(/DigitalSource$/i, '')

/** Does this `digitalSourceType` say that a machine had a part? */
export const speaksOfAi = (said: string): boolean => CODES.includes(codeIn(said).toLowerCase())
