'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import type { Locale } from '@/newsroom/language/locales'
import { CONTENT_FLAGS, DECLARED_FLAGS, type Declaration, LICENCES } from '@/newsroom/story/declaration'
import { AreaField } from '../fields/area-field'
import { LineField } from '../fields/line-field'
import { DeclaredTicks } from './declared-ticks'

type Props = {
  readonly declared: Declaration
  readonly set: (part: Partial<Declaration>) => void
  readonly language: Locale
  readonly isReadOnly: boolean
}

const NONE = 'none'

/** Names stay as they are typed, spaces too, or the comma just typed would go again. */
const tickersIn = (text: string): string[] => (text === '' ? [] : text.split(/[,，、]/u))

/** Who paid, who gains, what it shows and on what terms it may be used: most pieces have none of it. */
export function DeclaredInterests({ declared, set, language, isReadOnly }: Props) {
  const words = useTranslations('disclaimers.declared')
  return (
    <>
      <DeclaredTicks
        label={words('flagsTitle')}
        options={DECLARED_FLAGS}
        nameOf={(flag) => words(`flags.${flag}`)}
        chosen={declared.flags}
        isReadOnly={isReadOnly}
        onChoose={(flags) => set({ flags: [...flags] })}
      />
      <DeclaredTicks
        label={words('contentFlags')}
        options={CONTENT_FLAGS}
        nameOf={(flag) => words(`flagged.${flag}`)}
        chosen={declared.contentFlags}
        isReadOnly={isReadOnly}
        onChoose={(contentFlags) => set({ contentFlags: [...contentFlags] })}
      />
      <LineField
        field="declared.sponsor"
        label={words('sponsor')}
        hint={words('sponsorHint')}
        value={declared.sponsor}
        lang={language}
        isReadOnly={isReadOnly}
        onText={(sponsor) => set({ sponsor })}
      />
      <LineField
        field="declared.tickers"
        label={words('tickers')}
        hint={words('tickersHint')}
        value={declared.tickers.join(',')}
        isReadOnly={isReadOnly}
        onText={(text) => set({ tickers: tickersIn(text) })}
      />
      {declared.tickers.length > 0 ? (
        <AreaField
          field="declared.holdings"
          label={words('holdings')}
          value={declared.holdings}
          lang={language}
          isReadOnly={isReadOnly}
          onText={(holdings) => set({ holdings })}
        />
      ) : null}
      <Select
        label={words('licence')}
        options={[
          { id: NONE, label: words('unsaid') },
          ...LICENCES.map((id) => ({ id, label: words(`licences.${id}`) })),
        ]}
        selectedKey={declared.licence ?? NONE}
        isDisabled={isReadOnly}
        onSelectionChange={(key) => set({ licence: LICENCES.find((licence) => licence === key) ?? null })}
      />
    </>
  )
}
