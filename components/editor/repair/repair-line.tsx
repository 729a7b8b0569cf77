'use client'

import { Checkbox } from '@/components/ui/checkbox'
import type { Locale } from '@/newsroom/language/locales'
import type { ProposedRepair } from '@/newsroom/repair/proposed'

type Props = {
  readonly repair: ProposedRepair
  readonly language: Locale
  /** Null: only pointed at. */
  readonly isOn: boolean | null
  readonly onChoose: (isOn: boolean) => void
}

const Place = ({ repair: { before, was, text, behind }, language }: Pick<Props, 'repair' | 'language'>) => (
  <span lang={language} className="font-serif wrap-anywhere">
    {before}
    {was === text ? (
      <mark className="bg-amber-wash text-ink">{was}</mark>
    ) : (
      <>
        <del className="text-vermilion">{was}</del>
        {text === '' ? null : <ins className="text-stet no-underline">{text}</ins>}
      </>
    )}
    {behind}
  </span>
)

/** One place, with a few letters on either side. */
export function RepairLine({ repair, language, isOn, onChoose }: Props) {
  const place = <Place repair={repair} language={language} />
  return (
    <li className="py-0.5">
      {isOn === null ? (
        place
      ) : (
        <Checkbox isSelected={isOn} onChange={onChoose}>
          {place}
        </Checkbox>
      )}
    </li>
  )
}
