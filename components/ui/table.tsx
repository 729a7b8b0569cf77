import type { ReactNode } from 'react'

export type Column = { readonly key: string; readonly label: ReactNode; readonly align?: 'start' | 'end' }

export type TableProps = {
  /** Read out first; shown only where it is asked for. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** On a phone each row is set as lines of its own, with the `label`s of its cells, instead of scrolling. */
  readonly stacks?: true
  /** `<TableRow>`s. */
  readonly children: ReactNode
}

/** Rules between rows, nothing else. It scrolls in itself, never the page. */
export function Table({ caption, columns, stacks, children }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table
        data-stacks={stacks}
        className="group/table tabular w-full border-collapse text-left text-14 max-sm:data-stacks:block"
      >
        <caption className="sr-only">{caption}</caption>
        <thead className="max-sm:group-data-stacks/table:sr-only">
          <tr className="border-b border-ink">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`py-2 pr-6 font-medium text-muted ${end(column.align)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:group-data-stacks/table:block">{children}</tbody>
      </table>
    </div>
  )
}

export function TableRow({ children }: { readonly children: ReactNode }) {
  return (
    <tr className="border-b border-rule align-baseline max-sm:group-data-stacks/table:flex max-sm:group-data-stacks/table:flex-wrap max-sm:group-data-stacks/table:gap-x-5 max-sm:group-data-stacks/table:gap-y-1 max-sm:group-data-stacks/table:py-3">
      {children}
    </tr>
  )
}

const STACKED = 'max-sm:group-data-stacks/table:p-0 max-sm:group-data-stacks/table:text-left'

/** `head` for the cell that names the row; `label` says what a stacked one is. */
export function Cell({
  head = false,
  align,
  label,
  children,
}: {
  head?: boolean
  align?: Column['align']
  label?: ReactNode
  children: ReactNode
}) {
  const look = `py-3 pr-6 ${end(align)} ${STACKED}`
  return head ? (
    <th scope="row" className={`${look} text-16 font-medium max-sm:group-data-stacks/table:w-full`}>
      {children}
    </th>
  ) : (
    <td className={look}>
      {label === undefined ? null : (
        <span aria-hidden className="hidden text-muted max-sm:group-data-stacks/table:inline">
          {label}{' '}
        </span>
      )}
      {children}
    </td>
  )
}

const end = (align: Column['align']): string => (align === 'end' ? 'text-right' : '')
