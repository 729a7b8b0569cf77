import type { ReactNode } from 'react'

export type Column = { readonly key: string; readonly label: ReactNode; readonly align?: 'start' | 'end' }

export type TableProps = {
  /** Read out first; shown only where it is asked for. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** `<TableRow>`s. */
  readonly children: ReactNode
}

/** Rules between rows, nothing else. It scrolls in itself, never the page. */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="tabular w-full border-collapse text-left text-14">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`py-2 pr-6 font-medium text-muted ${end(column.align)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export function TableRow({ children }: { readonly children: ReactNode }) {
  return <tr className="border-b border-rule align-baseline">{children}</tr>
}

/** `head` for the cell that names the row. */
export function Cell({
  head = false,
  align,
  children,
}: {
  head?: boolean
  align?: Column['align']
  children: ReactNode
}) {
  const look = `py-3 pr-6 ${end(align)}`
  return head ? (
    <th scope="row" className={`${look} text-16 font-medium`}>
      {children}
    </th>
  ) : (
    <td className={look}>{children}</td>
  )
}

const end = (align: Column['align']): string => (align === 'end' ? 'text-right' : '')
