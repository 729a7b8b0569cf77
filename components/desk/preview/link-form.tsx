'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from 'react-aria-components/Form'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Refusal } from '@/newsroom/result'
import type { FreshLink, Make } from './actions'
import { FreshLinkLine } from './fresh-link-line'
import { LookFields } from './look-fields'
import { ReviewFields } from './review-fields'

export type LinkFormProps = {
  readonly storyId: string
  readonly editionId: string
  /** Number of the newest version. */
  readonly seq: number
  /** While an embargo stands, a link has to name somebody. */
  readonly isEmbargoed: boolean
  /** Name of the stage at which somebody outside may speak now, if this person may ask them. */
  readonly stage: string | null
  readonly make: Make
  readonly ask: Make
}

type State = { readonly n: number; readonly link: FreshLink | null; readonly refusal: Refusal | null }

const lookOf = (form: FormData, seq: number) => ({
  name: String(form.get('name') ?? ''),
  hours: Number(form.get('hours')),
  seq: form.get('text') === 'fixed' ? seq : null,
  singleUse: form.get('singleUse') !== null,
})

const reviewOf = (form: FormData) => ({
  name: String(form.get('name') ?? ''),
  email: String(form.get('email') ?? ''),
  hours: Number(form.get('hours')),
})

/** For whom, for how long, and what for; the link itself is shown once, below. */
export function LinkForm(props: LinkFormProps) {
  const { storyId, editionId, seq, isEmbargoed, stage, make, ask } = props
  const t = useTranslations('preview.links')
  const words = useRefusalWords()
  const [purpose, setPurpose] = useState('look')
  const [state, setState] = useState<State>({ n: 0, link: null, refusal: null })
  const [isPending, begin] = useTransition()
  const send = async (form: FormData) => {
    const piece = { storyId, editionId }
    const made = await (purpose === 'review'
      ? ask({ ...piece, ...reviewOf(form) })
      : make({ ...piece, ...lookOf(form, seq) }))
    // What was typed goes only once it has become a link.
    setState(({ n }) =>
      made.ok ? { n: n + 1, link: made.value, refusal: null } : { n, link: null, refusal: made.refusal },
    )
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    begin(() => send(form))
  }
  const faultOf = (field: string): string | undefined => {
    const { refusal } = state
    if (refusal?.kind !== 'invalid' || refusal.field !== field) return undefined
    return t.has(`faults.${refusal.key}`) ? t(`faults.${refusal.key}`) : t(`faults.${field}`)
  }
  const general = state.refusal && faultOf('name') === undefined && faultOf('email') === undefined
  return (
    <div className="flex max-w-xl flex-col gap-5">
      <Form onSubmit={submit} key={state.n} className="flex flex-col gap-5">
        {stage === null ? null : (
          <RadioGroup
            label={t('purpose')}
            value={purpose}
            onChange={setPurpose}
            options={[
              { id: 'look', label: t('look') },
              { id: 'review', label: t('review', { stage }), note: t('reviewNote') },
            ]}
          />
        )}
        {purpose === 'review' ? (
          <ReviewFields faultOf={faultOf} />
        ) : (
          <LookFields faultOf={faultOf} isNameNeeded={isEmbargoed} seq={seq} />
        )}
        {state.refusal && general ? (
          <p role="alert" className="text-14 text-vermilion">
            {faultOf('stage') ?? words(state.refusal)}
          </p>
        ) : null}
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('submit')}
          </Button>
        </div>
      </Form>
      {state.link === null ? null : <FreshLinkLine link={state.link} />}
    </div>
  )
}
