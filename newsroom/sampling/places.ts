/** Where in a published piece an error stands. Words: messages `sampling.places.{key}`. */
export const PLACES = ['headline', 'summary', 'card', 'body', 'caption'] as const
export type Place = (typeof PLACES)[number]

/** What a magazine has on its cover. An error there weighs double; on the web these are it, by decision of the house. */
const WEIGHT: Readonly<Record<Place, 1 | 2>> = { headline: 2, summary: 2, card: 2, body: 1, caption: 1 }

export const weightOf = (place: Place): number => WEIGHT[place]
