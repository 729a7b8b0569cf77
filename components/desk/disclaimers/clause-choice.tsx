'use client'

import { useTranslations } from 'next-intl'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { SHAPES, type Shape } from '@/newsroom/disclaimers/condition'
import type { FactClause } from '@/newsroom/disclaimers/condition-sentence'
import { Choice } from './choice'
import type { useRuleWords } from './rule-words'

export type ClauseChoiceProps = {
  readonly clause: FactClause
  readonly words: ReturnType<typeof useRuleWords>
  readonly onChange: (clause: FactClause) => void
  readonly onLeaveOut: () => void
}

const MEANING =
  'target cursor-pointer rounded-sm px-2 py-1 text-14 data-selected:bg-proof-wash data-selected:text-proof'

const SO = ['holdsSo', 'holdsNotSo'] as const
const AMONG = ['holdsIs', 'holdsIsNot'] as const

/** The two ways of asking, as they are called for each shape of fact. */
const MEANINGS = {
  choice: AMONG,
  list: AMONG,
  flag: SO,
  presence: SO,
  number: ['holdsMore', 'holdsAtMost'],
} as const satisfies Readonly<Record<Shape, readonly [string, string]>>

/** The values of one clause as words to choose, with "is" or "is not", and a way to leave the clause out. */
export function ClauseChoice({ clause, words, onChange, onLeaveOut }: ClauseChoiceProps) {
  const t = useTranslations('disclaimers.rule')
  const format = useFormats()
  const { fact, is, values } = clause
  const names = words.namesIn(clause)
  const [yes, no] = MEANINGS[SHAPES[fact]]
  return (
    <Choice
      label={t('chooseValues', { fact: t(`facts.${fact}`) })}
      words={names.length > 0 ? format.list(names, { type: 'disjunction' }) : t('noValue')}
      options={words.choices[fact]}
      chosen={values}
      mode={SHAPES[fact] === 'number' ? 'one' : 'several'}
      onChoose={(chosen) => onChange({ ...clause, values: chosen })}
      before={
        <RadioGroup
          aria-label={t('meaning')}
          orientation="horizontal"
          value={is ? 'is' : 'isNot'}
          onChange={(meaning) => onChange({ ...clause, is: meaning === 'is' })}
          className="flex gap-1 border-b border-rule p-2"
        >
          <Radio value="is" className={MEANING}>
            {t(yes)}
          </Radio>
          <Radio value="isNot" className={MEANING}>
            {t(no)}
          </Radio>
        </RadioGroup>
      }
      after={
        <div className="border-t border-rule p-2">
          <Button size="small" variant="bare" onPress={onLeaveOut}>
            {t('leaveOut')}
          </Button>
        </div>
      }
    />
  )
}
