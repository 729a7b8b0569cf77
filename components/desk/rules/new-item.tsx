'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/desk/disclaimers/choice'
import { Button } from '@/components/ui/button'
import { LOCALES } from '@/newsroom/language/locales'
import type { ItemSaid, RulesActions } from './actions'
import { NamesFields, NO_NAMES } from './names-fields'
import { Refused } from './refused'
import { useAct } from './use-act'

export type NewItemProps = {
  readonly sectionId: string | null
  /** What the list is called, for those who do not see where the button stands. */
  readonly list: string
  readonly onAdd: RulesActions['addItem']
}

/** One more thing to confirm. */
export function NewItem({ sectionId, list, onAdd }: NewItemProps) {
  const t = useTranslations('rules.checklist')
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <Writing sectionId={sectionId} onAdd={onAdd} onClose={() => setOpen(false)} />
  ) : (
    <span>
      <Button size="small" aria-label={t('addTo', { list })} onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
    </span>
  )
}

const LEVELS = ['stop', 'warn'] as const

function Writing({ sectionId, onAdd, onClose }: Omit<NewItemProps, 'list'> & { readonly onClose: () => void }) {
  const t = useTranslations('rules')
  const [item, setItem] = useState<ItemSaid>({ sectionId, names: NO_NAMES, level: 'stop' })
  const { isPending, no, act } = useAct()
  const isWhole = LOCALES.every((locale) => item.names[locale].trim() !== '')
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        act(() => onAdd(item), onClose)
      }}
    >
      <NamesFields
        label={t('checklist.item')}
        names={item.names}
        onChange={(names) => setItem({ ...item, names })}
        maxLength={120}
      />
      <p>
        <Choice
          label={t('choose.level')}
          words={t(`checklist.${item.level}`)}
          options={LEVELS.map((id) => ({ id, name: t(`checklist.${id}`) }))}
          chosen={[item.level]}
          mode="one"
          onChoose={([id]) => setItem({ ...item, level: LEVELS.find((level) => level === id) ?? item.level })}
        />
      </p>
      <Refused no={no} />
      <div className="flex gap-3">
        <Button type="submit" variant="primary" size="small" isDisabled={!isWhole} isPending={isPending}>
          {t('checklist.save')}
        </Button>
        <Button size="small" onPress={onClose}>
          {t('take.cancel')}
        </Button>
      </div>
    </form>
  )
}
