/** What the browser remembers; the action comes from the app. */
export type Remember = (choice: {
  name: 'theme' | 'rail' | 'density' | 'keys' | 'language'
  value: string
}) => Promise<void>

export type Theme = 'system' | 'light' | 'dark'

/** Shows it at once; the cookie follows. */
export const wearTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
