import type { ZodError } from 'zod'
import type { FormState } from '@/components/admin/form-state'
import type { Refusal } from '@/newsroom/result'

/** Never sent back to the browser, however the form ended. */
const SECRET: ReadonlySet<string> = new Set(['password', 'current', 'next', 'token'])

/** What was typed, for showing it again. */
export const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([field, value]) =>
      typeof value === 'string' && !SECRET.has(field) && !field.startsWith('$') ? [[field, value]] : [],
    ),
  )

const after = (before: FormState, form: FormData, rest: Pick<FormState, 'faults' | 'saved'>): FormState => ({
  n: before.n + 1,
  values: typed(form),
  ...rest,
})

/** A value of the wrong shape: the message is named for its field. */
export const misshapen = (before: FormState, form: FormData, error: ZodError): FormState => {
  const fields = error.issues.map(({ path }) => String(path[0] ?? 'form'))
  return after(before, form, { faults: Object.fromEntries(fields.map((field) => [field, field])), saved: false })
}

const generalKey = (refusal: Exclude<Refusal, { kind: 'invalid' }>): string => {
  if (refusal.kind === 'forbidden') return refusal.because
  return refusal.kind === 'wrongState' ? refusal.state : 'notFound'
}

/** The command said no. */
export const turnedDown = (before: FormState, form: FormData, refusal: Refusal): FormState =>
  after(before, form, {
    faults: refusal.kind === 'invalid' ? { [refusal.field]: refusal.key } : { form: generalKey(refusal) },
    saved: false,
  })

export const saved = (before: FormState, form: FormData): FormState => after(before, form, { faults: {}, saved: true })
