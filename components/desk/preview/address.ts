export const VIEWS = ['page', 'search', 'card'] as const
export type View = (typeof VIEWS)[number]

/** CSS pixels: a phone of today, and a window that fills a laptop. */
export const WIDTHS = { phone: 390, desktop: 1280 } as const
export type Width = keyof typeof WIDTHS
export const WIDTH_NAMES = ['desktop', 'phone'] as const satisfies readonly Width[]

export type Place = {
  readonly storyId: string
  /** As the address names it; null: the newest. */
  readonly version: { readonly n: number; readonly seq: number } | null
  readonly view: View
  readonly width: Width
}

/** Everything that is chosen on the preview stands in its address, so that it can be sent to a colleague. */
export const previewAddress = ({ storyId, version, view, width }: Place): string => {
  const query = new URLSearchParams({
    ...(version ? { edition: String(version.n), seq: String(version.seq) } : {}),
    ...(view === 'page' ? {} : { as: view }),
    ...(width === 'phone' ? { width } : {}),
  }).toString()
  return `/desk/stories/${storyId}/preview${query === '' ? '' : `?${query}`}`
}
