/** Whether an input method owns this key. Every key handler asks first; 229 is what Safari sends after the end. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
