/** Fields look like lines on a printed form: the label above, one rule below. */
export const FIELD = 'flex flex-col gap-1'
export const LABEL = 'text-14 text-muted font-medium'
export const HINT = 'text-14 text-muted'
export const LINE =
  'min-h-10 w-full border-b border-edge bg-transparent py-1 text-16 text-ink outline-hidden ' +
  'placeholder:text-muted hover:border-ink focus:border-proof focus:shadow-[0_1px_0_var(--proof)] ' +
  'disabled:text-muted disabled:border-dotted data-invalid:border-vermilion'
export const BOX =
  'rounded-sm border border-edge px-3 data-focused:border-proof data-focused:shadow-[0_0_0_1px_var(--proof)]'

/** A message from outside must not hold the form back: only the server knows whether it still applies. */
export const validity = (error: string | undefined) =>
  error === undefined
    ? ({ validationBehavior: 'native' } as const)
    : ({ validationBehavior: 'aria', isInvalid: true } as const)

/** Attributes of what is typed; an empty `lang` would mean "unknown" instead of "as around it". */
export const typing = (placeholder: string | undefined, lang?: string) => ({
  ...(placeholder === undefined ? {} : { placeholder }),
  ...(lang === undefined ? {} : { lang }),
})
