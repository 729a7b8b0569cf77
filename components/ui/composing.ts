type Keyed = { readonly isComposing?: boolean; readonly keyCode: number }

/** Is this key part of composing a character? Safari ends the composition before the key, which then carries 229. */
export const isComposing = (event: Keyed): boolean => event.isComposing === true || event.keyCode === 229
