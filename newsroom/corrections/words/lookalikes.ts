/**
 * Words a slip of one letter apart that are both words, and mean something else. The list is a house list and grows: a
 * pair that is missing here passes for a typo.
 */
const PAIRS = `
  county country, statue statute, defective detective, contact contract, morality mortality, casual causal,
  marital martial, trial trail, united untied, form from, desert dessert, lose loose, world word, diary dairy,
  quiet quite, bother brother, fiend friend, uniformed uninformed, prescribe proscribe, prescribed proscribed,
  ingenious ingenuous, death dearth, descent decent, descent dissent, raped rapped, shot shoot, shooting shouting,
  robbed robed, patent patient, million minion, bride bribe, brides bribes, pray prey, poll pool, polls pools,
  through though, thorough through, adopt adapt, adopted adapted, moral mortal, scared scarred, scared sacred,
  angel angle, calm clam, clam claim, fight flight, fights flights, singed signed, sign sing, signing singing,
  lion loin, best bets, diet diets, plane plan, won woman, woman women, man men, then than, this thus,
  later latter, planed planned, hoping hopping, bared barred, canon cannon, diner dinner, coma comma, costumer customer,
  contract contrast, trust truest, house hose, horse house, course curse, course coarse, crash cash, clash cash,
  cash crash, bank blank, bard board, hard heard, lead led, paid plaid, plaintiff plaintive, police polices,
  posses possess, prince price, princess prices, public pubic, rapist rapiest, region religion, region reign,
  sight slight, sever server, severed served, sink stink, soldier solider, spilt split, stable staple, staff stuff,
  strict strait, suing suiting, tired tried, tried tied, violation volition, violet violent, waiver waver, wander wonder,
  where were, there three, these those, warned warmed, wining winning, wound would, wounded wounder, writing wring,
  ally alley, assure assume, assured assumed, backed barked, bought brought, hanged hinged, hated heated, hostel hostile,
  injured insured, killed kilned, lender leader, lenders leaders, liable likable, mentor meteor, murdered murmured,
  party partly, pastor pasture, rescued reduced, resigned redesigned, resigned re-signed, resign re-sign,
  recover re-cover, recovered re-covered, sentence sentience, shared shard, starved starred, striped stripped,
  suited sued, tenant tenet, traded traced, treated threated, voted vetoed
`

const KNOWN: ReadonlySet<string> = new Set(
  PAIRS.split(',').flatMap((pair) => {
    const [one = '', other = ''] = pair.trim().split(/\s+/)
    return [`${one} ${other}`, `${other} ${one}`]
  }),
)

export const areLookalikes = (one: string, other: string): boolean => KNOWN.has(`${one} ${other}`)
