'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Locale } from '@/newsroom/language/locales'
import type { Proposed, ProposedRepair } from '@/newsroom/repair/proposed'
import { REPAIRS } from '@/newsroom/repair/repair'
import { RepairGroup } from './repair-group'

type Props = {
  readonly found: Proposed
  /** Of the text. */
  readonly language: Locale
  readonly onClose: () => void
  readonly onMake: (repairs: readonly ProposedRepair[]) => void
}

/** Everything found, by kind, with a tick where nothing speaks against it; one step makes what is ticked. */
export function RepairDialog({ found: { repairs, verdict }, language, onClose, onMake }: Props) {
  const t = useTranslations('editor.repair')
  const [chosen, setChosen] = useState<ReadonlySet<ProposedRepair>>(
    () => new Set(repairs.filter(({ isSure }) => isSure)),
  )
  const choose = (which: readonly ProposedRepair[], isOn: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      for (const repair of which) isOn ? next.add(repair) : next.delete(repair)
      return next
    })
  const groups = REPAIRS.map((kind) => ({ kind, repairs: repairs.filter((repair) => repair.kind === kind) }))
  return (
    <Dialog title={t('title')} isOpen wide onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <p className="text-muted">{repairs.length === 0 ? t('nothing') : t(`verdict.${verdict}`)}</p>
      <div className="flex flex-col">
        {groups.map((group) =>
          group.repairs.length === 0 ? null : (
            <RepairGroup key={group.kind} {...group} language={language} chosen={chosen} onChoose={choose} />
          ),
        )}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        {repairs.length === 0 ? null : <p className="mr-auto text-14 text-muted">{t('undoable')}</p>}
        <Button onPress={onClose}>{t('leave')}</Button>
        {repairs.length === 0 ? null : (
          <Button
            variant="primary"
            isDisabled={chosen.size === 0}
            onPress={() => onMake(repairs.filter((repair) => chosen.has(repair)))}
          >
            {t('make', { count: chosen.size })}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
