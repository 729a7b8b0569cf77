const shown = (value: number | string): string =>
  typeof value === 'string' ? value : value.toLocaleString('en', { maximumFractionDigits: 3 })

/** Two columns: what was measured, and the figure. */
export const table = (figures: Readonly<Record<string, number | string>>): string => {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${shown(value)}`)
    .join('\n')
}
