export type SkeletonProps = { readonly label: string; readonly lines?: number }

/** Where the text will stand. It appears after 300 ms: most answers come sooner. */
export function Skeleton({ label, lines = 6 }: SkeletonProps) {
  return (
    <div role="status" className="flex animate-late flex-col gap-6 py-6">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span
          key={line}
          aria-hidden
          className="block h-4 rounded-sm bg-wash"
          style={{ width: `${90 - (line % 3) * 18}%` }}
        />
      ))}
    </div>
  )
}
