export const POPOVER =
  'rounded-md border border-rule bg-raised text-ink shadow-lift outline-hidden overflow-auto ' +
  'data-entering:animate-appear'
export const OPTION =
  'flex min-h-9 cursor-default items-center gap-3 px-3 py-1 text-16 outline-hidden select-none ' +
  'data-focused:bg-proof-wash data-disabled:text-muted forced-colors:data-focused:bg-[Highlight] ' +
  'forced-colors:data-focused:text-[HighlightText]'
