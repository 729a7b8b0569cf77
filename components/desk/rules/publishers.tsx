'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '@/components/desk/disclaimers/choice'
import { toast } from '@/components/ui/toast'
import type { DeskOnScreen } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { Refused } from './refused'
import { useAct } from './use-act'

const ROLES = ['chief', 'editor'] as const

export type PublishersProps = {
  readonly desks: readonly DeskOnScreen[]
  readonly onSet: RulesActions['setPublisher']
}

/** Who publishes at each desk: a sentence whose word is set as soon as it is chosen. */
export function Publishers({ desks, onSet }: PublishersProps) {
  return (
    <ul className="flex flex-col gap-2">
      {desks.map((desk) => (
        <li key={desk.id}>
          <Publisher desk={desk} onSet={onSet} />
        </li>
      ))}
    </ul>
  )
}

function Publisher({ desk: { id, name, publishBy }, onSet }: Pick<PublishersProps, 'onSet'> & { desk: DeskOnScreen }) {
  const t = useTranslations('rules')
  const { no, act } = useAct()
  const set = (role: (typeof ROLES)[number]) => {
    const said = { text: t('limits.publisherSet', { desk: name }), undo: () => set(publishBy) }
    act(
      () => onSet({ deskId: id, publishBy: role }),
      () => toast(said),
    )
  }
  const choice = (
    <Choice
      label={t('choose.publisher', { desk: name })}
      words={t(`by.${publishBy}`)}
      options={ROLES.map((role) => ({ id: role, name: t(`by.${role}`) }))}
      chosen={[publishBy]}
      mode="one"
      onChoose={([chosen]) => {
        const role = ROLES.find((known) => known === chosen)
        if (role && role !== publishBy) set(role)
      }}
    />
  )
  return (
    <>
      <p className="leading-8">{t.rich('limits.publisher', { desk: name, role: () => choice })}</p>
      <Refused no={no} />
    </>
  )
}
