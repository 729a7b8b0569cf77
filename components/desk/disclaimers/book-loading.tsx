const LINES = ['w-1/3', 'w-full', 'w-11/12', 'w-2/3'] as const
const ENTRIES = ['first', 'second', 'third'] as const

/** The shape of the book while it is being read; it shows only when that takes a while. */
export function BookLoading() {
  return (
    <div aria-hidden className="flex animate-late flex-col gap-8">
      {ENTRIES.map((entry) => (
        <div key={entry} className="flex max-w-[72ch] flex-col gap-3 border-t border-rule pt-6">
          {LINES.map((width) => (
            <div key={width} className={`h-4 bg-wash ${width}`} />
          ))}
        </div>
      ))}
    </div>
  )
}
