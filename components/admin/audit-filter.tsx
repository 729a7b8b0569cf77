import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { FIELD, LABEL, LINE } from '@/components/ui/field-style'
import { EVERY_KIND } from '@/newsroom/audit/every-kind'
import { SUBJECT_TYPES } from '@/newsroom/audit/subjects'
import { Choice } from './choice'

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly values: {
    readonly person: string | null
    readonly kind: string | null
    readonly subject: string | null
    readonly from: string | null
    readonly to: string | null
  }
}

function Day({ label, name, value }: { readonly label: string; readonly name: string; readonly value: string | null }) {
  const id = useId()
  return (
    <div className={FIELD}>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input id={id} type="date" name={name} defaultValue={value ?? ''} className={LINE} />
    </div>
  )
}

/** Conditions on the record; they live in the address. The browser's own day field needs no script. */
export function AuditFilter({ people, values }: Props) {
  const words = useTranslations('audit')
  const any = { value: '', label: words('filter.any') }
  return (
    <search aria-label={words('filter.legend')}>
      <Form
        action="/admin/audit"
        className="grid grid-cols-2 items-start gap-x-5 gap-y-3 sm:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,12rem))_auto]"
      >
        <Choice
          label={words('filter.person')}
          name="person"
          defaultValue={values.person ?? ''}
          options={[any, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Choice
          label={words('filter.kind')}
          name="kind"
          defaultValue={values.kind ?? ''}
          options={[any, ...EVERY_KIND.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))]}
        />
        <Choice
          label={words('filter.subject')}
          name="subject"
          defaultValue={values.subject ?? ''}
          options={[any, ...SUBJECT_TYPES.map((type) => ({ value: type, label: words(`subjects.${type}`) }))]}
        />
        <Day label={words('filter.from')} name="from" value={values.from} />
        <Day label={words('filter.to')} name="to" value={values.to} />
        <div className="pt-6">
          <Button type="submit">{words('filter.apply')}</Button>
        </div>
      </Form>
    </search>
  )
}
