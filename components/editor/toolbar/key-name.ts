const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', ArrowUp: '↑', ArrowDown: '↓' }
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' }

const isApple = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A key in the spelling of this machine: `Mod-Alt-2` → `⌘⌥2` or `Ctrl+Alt+2`. */
export const keyName = (key: string): string => {
  const apple = isApple()
  const parts = key
    .split('-')
    .map((part) => (apple ? APPLE : OTHERS)[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return parts.join(apple ? '' : '+')
}

/** The same for `aria-keyshortcuts`. */
export const ariaKey = (key: string): string => key.replace('Mod', isApple() ? 'Meta' : 'Control').replaceAll('-', '+')
