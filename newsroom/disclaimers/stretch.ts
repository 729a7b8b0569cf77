/** A stretch of text that stayed, came or went. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
