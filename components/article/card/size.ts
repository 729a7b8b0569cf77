/** The share card in pixels: portrait, as phones show and save it. */
export const CARD = { width: 720, height: 960 } as const
