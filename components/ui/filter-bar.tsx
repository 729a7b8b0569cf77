'use client'

import Form from 'next/form'
import { useRef } from 'react'

export type Filter = {
  readonly name: string
  readonly label: string
  readonly value: string
  /** The first option is the one that filters nothing; its id is ''. */
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export type FilterBarProps = {
  /** The list's own address: the form adds to it, so that a filtered list can be sent to somebody. */
  readonly action: string
  readonly label: string
  readonly search?: { readonly name: string; readonly label: string; readonly value: string }
  readonly filters: readonly Filter[]
  readonly submit: string
  /** What must travel along unchanged, e.g. the density. */
  readonly keep?: Readonly<Record<string, string>>
}

/** A plain GET form. A changed choice applies at once; typing waits for Enter. */
export function FilterBar({ action, label, search, filters, submit, keep = {} }: FilterBarProps) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <search aria-label={label}>
      <Form ref={form} action={action} className="flex flex-wrap items-end gap-x-6 gap-y-3 py-4">
        {search === undefined ? null : (
          <label className="flex grow basis-64 flex-col gap-1 text-14 text-muted">
            {search.label}
            <input
              type="search"
              name={search.name}
              defaultValue={search.value}
              data-filter
              className="min-h-9 border-b border-edge bg-transparent text-16 text-ink outline-hidden hover:border-ink focus:border-proof focus:shadow-[0_1px_0_var(--proof)]"
            />
          </label>
        )}
        {filters.map((filter) => (
          <label key={filter.name} className="flex max-w-full flex-col gap-1 text-14 text-muted">
            {filter.label}
            <select
              name={filter.name}
              defaultValue={filter.value}
              onChange={() => form.current?.requestSubmit()}
              className={`min-h-9 max-w-56 cursor-pointer border-b border-edge bg-transparent pr-1 text-16 hover:border-ink ${
                filter.value === '' ? 'text-ink' : 'font-medium text-proof'
              }`}
            >
              {filter.options.map((option) => (
                <option key={option.id} value={option.id} className="bg-raised text-ink">
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="sr-only focus:not-sr-only">
          {submit}
        </button>
      </Form>
    </search>
  )
}
