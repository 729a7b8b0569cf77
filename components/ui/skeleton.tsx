export type SkeletonProps = { readonly label: string; readonly lines?: number }

const LENGTHS = ['w-11/12', 'w-3/4', 'w-5/6', 'w-2/3', 'w-4/5', 'w-3/5', 'w-1/2', 'w-1/3'] as const

/** Where the text will stand: at most eight lines, after 300 ms, because most answers come sooner. */
export function Skeleton({ label, lines = 6 }: SkeletonProps) {
  return (
    <div role="status" className="flex animate-late flex-col gap-6 py-6">
      <span className="sr-only">{label}</span>
      {LENGTHS.slice(0, lines).map((length) => (
        <span key={length} aria-hidden className={`block h-4 rounded-sm bg-wash ${length}`} />
      ))}
    </div>
  )
}
