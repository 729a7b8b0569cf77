const WRITTEN = `
  form from, trial trail, sign sing, lion loin, calm clam, quiet quite, angel angle, tired tried, scared sacred,
  signed singed, casual causal, marital martial, united untied, soldier solider,
  county country, statue statute, desert dessert, brother bother, descent decent, through thorough, father farther,
  scared scarred, planed planned, winning wining, striped stripped, hunted haunted, founded funded,
  founder funder, launched lunched, patient patent, contact contract, morality mortality, uniformed uninformed,
  contract contrast, defective detective, ingenious ingenuous, prescribe proscribe, prescribed proscribed,
  adopted adapted, banker banner, battle bottle, brides bribes, charged changed, charges changes, classes clashes,
  crashed crushed, course coarse, denied defied, denies defies, deported departed, elected ejected, elected erected,
  expend extend, failed foiled, farmer former, fights flights, infected injected, invented invested, leader lender,
  leaked leased, marched matched, marches matches, nation notion, national notional, painted pointed, parked packed,
  patrol petrol, planted planned, poison prison, police polite, prayed preyed, racing raping, raised rained,
  refused refuted, reported reposted, revised revived, seated sealed, shared spared, shared scared, shooting shouting,
  singer sinner, slashed smashed, stable staple, stalked stacked, started starred, starred starved, stated stayed,
  stopped stepped, strike stroke, strikes strokes, tested texted, traded traced, trained trailed, voiced voided,
  wanted wasted, warned warmed, washed wished, winner winter, wonder wander, assure assume, hanged hinged,
  become became, overcome overcame, withhold withheld, chairman chairmen, policeman policemen, fireman firemen,
  spokesman spokesmen, businessman businessmen, gentleman gentlemen, gunman gunmen, workman workmen,
  resign re-sign, resigned re-signed, recover re-cover, recovered re-covered
`

/**
 * Words a slip of the pen apart that are both words, and mean something else. The list is the house's and grows: a pair
 * that is missing here passes for a typo.
 */
export const LOOKALIKES: readonly (readonly [string, string])[] = WRITTEN.split(',').map((pair) => {
  const [one = '', other = ''] = pair.trim().split(' ')
  return [one, other]
})

const KNOWN: ReadonlySet<string> = new Set(LOOKALIKES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

export const areLookalikes = (one: string, other: string): boolean =>
  KNOWN.has(`${one.toLowerCase()} ${other.toLowerCase()}`)
