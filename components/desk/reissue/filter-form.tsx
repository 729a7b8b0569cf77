import Form from 'next/form'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { FIELD, LABEL, LINE } from '@/components/ui/field-style'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import { REISSUE_MODES, type ReissueMode } from '@/newsroom/reissue/modes'
import type { DryRun } from '@/newsroom/reissue/on-screen'

/** What the address says: days are written `2026-11-25`. */
export type FilterValues = {
  readonly language: string | null
  readonly section: string | null
  readonly carries: number | null
  readonly from: string | null
  readonly to: string | null
  readonly mode: ReissueMode
}

type Option = { readonly value: string; readonly label: string }

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={FIELD}>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly name: string
  readonly value: string | number | null
  readonly options: readonly Option[]
}

function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} name={name} defaultValue={value ?? ''} className={LINE}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Day({ label, name, value }: Pick<ChoiceProps, 'label' | 'name'> & { readonly value: string | null }) {
  return (
    <Field label={label}>
      {(id) => <input id={id} type="date" name={name} defaultValue={value ?? ''} className={LINE} />}
    </Field>
  )
}

/** Which pieces, and how: conditions live in the address, and the form needs no script. */
export function FilterForm({ run, values }: { readonly run: DryRun; readonly values: FilterValues }) {
  const t = useTranslations('reissue')
  const locale = useLocale()
  const named = isLocale(locale) ? locale : 'en'
  const any = { value: '', label: t('filter.any') }
  const languages = LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))
  const sections = run.sections.map(({ id, names }) => ({ value: id, label: names[named] }))
  const carried = run.carried.map(({ n, pieces }) => ({
    value: String(n),
    label: t('filter.carried', { n, count: pieces }),
  }))
  const modes = REISSUE_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))
  return (
    <Form
      role="search"
      aria-label={t('filter.label')}
      action={`/desk/disclaimers/${run.template.key}/reissue`}
      className="grid grid-cols-1 items-start gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <input type="hidden" name="n" value={run.toN} />
      <Choice label={t('filter.mode')} name="mode" value={values.mode} options={modes} />
      <Choice label={t('filter.carries')} name="carries" value={values.carries} options={[any, ...carried]} />
      <Choice label={t('filter.language')} name="language" value={values.language} options={[any, ...languages]} />
      <Choice label={t('filter.section')} name="section" value={values.section} options={[any, ...sections]} />
      <Day label={t('filter.from')} name="from" value={values.from} />
      <Day label={t('filter.to')} name="to" value={values.to} />
      <div className="pt-6">
        <Button type="submit">{t('filter.apply')}</Button>
      </div>
    </Form>
  )
}
