'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import type { Locale } from '@/newsroom/language/locales'
import type { ProposedRepair } from '@/newsroom/repair/proposed'
import type { RepairKind } from '@/newsroom/repair/repair'
import { RepairLine } from './repair-line'

/** A list of more than this is opened by whoever wants it; a few are in sight. */
const FEW = 12

/** How many of one kind are listed: nobody reads more, and the tick above speaks for them all. */
const LISTED = 300

type Props = {
  readonly kind: RepairKind
  readonly repairs: readonly ProposedRepair[]
  readonly language: Locale
  readonly chosen: ReadonlySet<ProposedRepair>
  readonly onChoose: (which: readonly ProposedRepair[], isOn: boolean) => void
}

/** All of one kind: a tick for the whole, and each with its own below. */
export function RepairGroup({ kind, repairs, language, chosen, onChoose }: Props) {
  const t = useTranslations('editor.repair')
  const on = repairs.filter((repair) => chosen.has(repair)).length
  const isNote = kind === 'damage'
  return (
    <section className="border-t border-rule py-3">
      {isNote ? (
        <p className="font-medium">{t(`kinds.${kind}`, { count: repairs.length })}</p>
      ) : (
        <Checkbox
          isSelected={on === repairs.length}
          isIndeterminate={on > 0 && on < repairs.length}
          onChange={(isOn) => onChoose(repairs, isOn)}
        >
          <span className="font-medium">{t(`kinds.${kind}`, { count: repairs.length })}</span>
        </Checkbox>
      )}
      <p className="text-14 text-muted">{t(`hints.${kind}`)}</p>
      <details open={repairs.length <= FEW} className="mt-1">
        <summary className="link w-fit cursor-pointer text-14">{t('each')}</summary>
        <ul className="mt-2 grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2">
          {repairs.slice(0, LISTED).map((repair) => (
            <RepairLine
              key={`${repair.line}-${repair.from}`}
              {...{ repair, language }}
              isOn={isNote ? null : chosen.has(repair)}
              onChoose={(isOn) => onChoose([repair], isOn)}
            />
          ))}
        </ul>
        {repairs.length > LISTED ? (
          <p className="text-14 text-muted">{t('more', { count: repairs.length - LISTED })}</p>
        ) : null}
      </details>
    </section>
  )
}
