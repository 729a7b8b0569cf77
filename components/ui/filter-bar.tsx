'use client'

import Form from 'next/form'
import { useFilterForm } from './use-filter-form'

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
  /** Conditions fewer people ask for: folded away until one of them is set. */
  readonly further?: { readonly label: string; readonly filters: readonly Filter[] }
  readonly submit: string
}

/** A plain GET form. A changed choice applies at once; typing waits for Enter. */
export function FilterBar({ action, label, search, filters, further, submit }: FilterBarProps) {
  const more = further?.filters ?? []
  const values = [...(search === undefined ? [] : [search]), ...filters, ...more].map(({ name, value }) => [
    name,
    value,
  ])
  const { form, submit: apply, leaveOutEmpty } = useFilterForm(Object.fromEntries(values))
  return (
    <Form
      role="search"
      aria-label={label}
      ref={form}
      action={action}
      // A browser that fills in what stood here before would look like somebody choosing.
      autoComplete="off"
      onSubmit={({ currentTarget }) => leaveOutEmpty(currentTarget)}
      className="grid grid-cols-2 items-end gap-x-6 gap-y-3 py-2 md:flex md:flex-wrap"
    >
      {search === undefined ? null : (
        <label className="col-span-2 flex grow basis-64 flex-col gap-1 text-14 text-muted">
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
        <FilterChoice key={filter.name} filter={filter} onChange={apply} />
      ))}
      {further === undefined || more.length === 0 ? null : (
        <details className="col-span-2 basis-full text-14" open={more.some(({ value }) => value !== '')}>
          <summary className="target w-fit cursor-pointer text-muted hover:text-ink">{further.label}</summary>
          <div className="grid grid-cols-2 gap-x-6 gap-y-3 pt-2 md:flex md:flex-wrap">
            {more.map((filter) => (
              <FilterChoice key={filter.name} filter={filter} onChange={apply} />
            ))}
          </div>
        </details>
      )}
      <button type="submit" className="sr-only focus:not-sr-only">
        {submit}
      </button>
    </Form>
  )
}

function FilterChoice({ filter, onChange }: { readonly filter: Filter; readonly onChange: () => void }) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-14 text-muted">
      {filter.label}
      <select
        name={filter.name}
        defaultValue={filter.value}
        onChange={onChange}
        className={`min-h-9 w-full max-w-full md:w-auto md:max-w-56 cursor-pointer border-b border-edge text-16 hover:border-ink ${
          filter.value === '' ? 'text-ink' : 'font-medium text-proof'
        }`}
      >
        {filter.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
