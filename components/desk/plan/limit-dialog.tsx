'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import type { Deed } from '@/components/desk/work/use-deed'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { ListedPicker } from './listed-picker'

type Chosen = { readonly people: readonly string[]; readonly desks: readonly string[]; readonly reason: string }

type LimitDialogProps = {
  readonly plan: StoryPlan
  /** Who draws up the list: they are on it whatever they choose. */
  readonly personId: string
  readonly deed: Deed
  readonly onLimit: (chosen: Chosen) => void
  readonly onClose: () => void
}

const idsOf = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id)

/** Which people and desks alone may know of the story, and why. Whoever has it stands on the list to begin with. */
export function LimitDialog({ plan, personId, deed, onLimit, onClose }: LimitDialogProps) {
  const t = useTranslations('work.limit')
  const say = useFaultWords()
  const { limit, listable, holder } = plan
  const [people, setPeople] = useState(() => [
    ...new Set([personId, ...(limit === null ? idsOf(holder === null ? [] : [holder]) : idsOf(limit.people))]),
  ])
  const [desks, setDesks] = useState(() => idsOf(limit?.desks))
  const [reason, setReason] = useState('')
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title')}>
      <DialogForm
        isPending={deed.isPending}
        isReady={reason.trim() !== ''}
        onSubmit={() => onLimit({ people: people.filter((id) => id !== personId), desks, reason: reason.trim() })}
      >
        <p className="leading-text">{t('lead')}</p>
        <p className="text-14 text-muted">{t('published')}</p>
        {listable.desks.length === 0 ? null : (
          <ListedPicker
            label={t('desks')}
            hint={t('desksHint')}
            items={listable.desks}
            chosen={desks}
            onChange={setDesks}
          />
        )}
        <ListedPicker
          label={t('people')}
          search={t('search')}
          items={listable.people}
          always={personId}
          chosen={people}
          onChange={setPeople}
        />
        <TextArea
          label={t('reason')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          isRequired
          error={deed.fault === null ? undefined : say(deed.fault)}
        />
      </DialogForm>
    </Dialog>
  )
}
