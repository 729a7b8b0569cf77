/** What a form knows after it was sent: the values as they were typed, and per field the key of what is wrong. */
export type FormState = {
  /** Counts submissions: fields are made afresh with the values that came back. */
  readonly n: number
  readonly values: Readonly<Record<string, string>>
  /** Field → message key. Under `form`: what is no single field's fault. */
  readonly faults: Readonly<Record<string, string>>
  readonly saved: boolean
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const fresh = (values: Readonly<Record<string, string>>): FormState => ({
  n: 0,
  values,
  faults: {},
  saved: false,
})
