'use client'

import { useTranslations } from 'next-intl'
import { RuleInWords } from '@/components/desk/notices/rule-in-words'
import { Checkbox } from '@/components/ui/checkbox'
import type { FileTemplate } from '@/newsroom/disclaimers/exchange/notices-file'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Locale } from '@/newsroom/language/locales'
import { useTemplateName } from '../use-template-name'
import { Wording } from '../wording'

export type ExampleEntryProps = {
  readonly example: FileTemplate
  readonly language: Locale
  readonly shelves: ShelfNames
  readonly isTaken: boolean
  readonly isChosen: boolean
  readonly onTurn: () => void
}

/** One example: what it says in this language, and which pieces it would be asked of. */
export function ExampleEntry({ example, language, shelves, isTaken, isChosen, onTurn }: ExampleEntryProps) {
  const t = useTranslations('disclaimers')
  const { kind, texts, rules, legalBasis } = example
  const name = useTemplateName()(example)
  return (
    <li className="flex flex-col gap-2 py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        {isTaken ? (
          <h3>{name}</h3>
        ) : (
          <h3>
            <Checkbox isSelected={isChosen} onChange={onTurn}>
              {name}
            </Checkbox>
          </h3>
        )}
        <span className="text-14 text-muted">
          {isTaken ? `${t('library.inBook')} · ` : null}
          {t(`kinds.${kind}`)}
        </span>
      </div>
      <div className="max-w-prose">
        <Wording text={texts[language]?.text ?? ''} lang={language} />
      </div>
      {rules.map((rule) => (
        <p key={JSON.stringify(rule)} className="text-14">
          <RuleInWords rule={rule} template={example} shelves={shelves} />
        </p>
      ))}
      <p className="text-14 text-muted">{legalBasis}</p>
    </li>
  )
}
