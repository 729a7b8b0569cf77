'use client'

import { type RefObject, useEffect, useRef } from 'react'

type Field = HTMLInputElement | HTMLSelectElement

const fields = (form: HTMLFormElement | null): readonly Field[] =>
  [...(form?.elements ?? [])].filter(
    (field): field is Field => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  )

/** What filters nothing stays out of the address: empty fields sit out while the form is read. */
const leaveOutEmpty = (form: HTMLFormElement): void => {
  const empty = fields(form).filter((field) => field.value === '' && !field.disabled)
  for (const field of empty) field.disabled = true
  setTimeout(() => {
    for (const field of empty) field.disabled = false
  })
}

/** Set otherwise than the page was sent. An address may ask for what is not among the options: that is no choice. */
const isChosen = (field: Field): boolean => {
  if (field instanceof HTMLInputElement) return false
  const sent = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0]
  return field.value !== sent?.value
}

/** Keeps the fields of a GET form at what the address says, also after Back, without taking the focus away. */
export function useFilterForm(values: Readonly<Record<string, string>>): {
  readonly form: RefObject<HTMLFormElement | null>
  readonly submit: () => void
  readonly leaveOutEmpty: (form: HTMLFormElement) => void
} {
  const form = useRef<HTMLFormElement>(null)
  const current = useRef(values)
  current.current = values
  const address = new URLSearchParams(values).toString()
  // Nothing heard a choice made before the page was awake: it is applied now.
  useEffect(() => {
    if (fields(form.current).some(isChosen)) form.current?.requestSubmit()
  }, [])
  const isAwake = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are compared by what they say, not by identity
  useEffect(() => {
    if (!isAwake.current) {
      isAwake.current = true
      return
    }
    for (const field of fields(form.current)) {
      if (field !== document.activeElement) field.value = current.current[field.name] ?? field.value
    }
  }, [address])
  return { form, submit: () => form.current?.requestSubmit(), leaveOutEmpty }
}
