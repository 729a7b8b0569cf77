/** `usual`: told of what concerns one, which is what whoever says nothing is. Only the other two are kept. */
export const FOLLOWING = ['usual', 'watching', 'muted'] as const
export type Following = (typeof FOLLOWING)[number]
