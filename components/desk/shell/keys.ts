const MODIFIER = 'Mod-'
/** What lies over the page and has the keyboard to itself. A toast is an alert dialog, too, but lies over nothing. */
const LAYER = '[role="dialog"],[role="alertdialog"]:not([aria-modal="false"]),[role="menu"],[role="listbox"]'

/** `Mod` is Command where the keyboard has one. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

/** As the shortcut sheet writes them. */
export const keyName = (keys: string): string =>
  keys.startsWith(MODIFIER) ? `${isMac() ? '⌘' : 'Ctrl '}${keys.slice(MODIFIER.length).toUpperCase()}` : keys

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))

const isLayerOpen = (): boolean => document.querySelector(LAYER) !== null

/** The key as our table writes it, or null where nothing of ours may fire: typing, under a dialog. */
export const pressed = (event: KeyboardEvent): string | null => {
  if (event.defaultPrevented || event.altKey || isLayerOpen()) return null
  if (event.metaKey || event.ctrlKey) return `${MODIFIER}${event.key.toLowerCase()}`
  return isField(event.target) ? null : event.key
}

export const isSingle = (keys: string): boolean => !keys.startsWith(MODIFIER)
