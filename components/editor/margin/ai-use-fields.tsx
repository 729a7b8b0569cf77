'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { type AiUse, UNSAID } from '@/newsroom/story/ai-use'
import { AreaField } from '../fields/area-field'
import { LineField } from '../fields/line-field'
import type { Choices, Piece } from '../screen/piece'
import { HintList } from './hint-list'

type Props = { readonly piece: Piece; readonly people: Choices['people'] }

/** Key of the choice that says nothing: a list has no entry for null. */
const NONE = 'none'

const gradeOf = (key: unknown): AiUse['grade'] => AI_GRADES.find((grade) => grade === key) ?? null

/** Names stay as they are typed, spaces too, or the comma just typed would go again. */
const systemsIn = (text: string): readonly string[] => (text === '' ? [] : text.split(/[,，、]/u))

/** What a machine had to do with the piece, in the words of whoever knows: nothing is guessed. */
export function AiUseFields({ piece: { pkg, change, isReadOnly }, people }: Props) {
  const words = useTranslations('evidence')
  const ai = pkg.ai ?? UNSAID
  const set = (part: Partial<AiUse>) => change({ ai: { ...ai, ...part } })
  return (
    <section aria-labelledby="margin-ai" id="field-ai" tabIndex={-1} className="margin-stack">
      <h2 id="margin-ai" className="margin-heading">
        {words('use.title')}
      </h2>
      <Select
        label={words('use.grade')}
        options={[
          { id: NONE, label: words('use.unsaid') },
          ...AI_GRADES.map((id) => ({ id, label: words(`grades.${id}`) })),
        ]}
        selectedKey={ai.grade ?? NONE}
        isDisabled={isReadOnly}
        onSelectionChange={(key) => set({ grade: gradeOf(key) })}
      />
      {ai.hints ? <HintList hints={ai.hints} /> : null}
      {ai.grade === null || ai.grade === 'human_only' ? null : (
        <>
          <LineField
            field="ai.systems"
            label={words('use.systems')}
            hint={words('use.systemsHint')}
            value={ai.systems.join(',')}
            isReadOnly={isReadOnly}
            onText={(text) => set({ systems: [...systemsIn(text)] })}
          />
          <AreaField
            field="ai.note"
            label={words('use.note')}
            hint={words('use.noteHint')}
            value={ai.note}
            lang={pkg.language}
            isReadOnly={isReadOnly}
            onText={(note) => set({ note })}
          />
          <Select
            label={words('use.prompter')}
            hint={words('use.prompterHint')}
            options={[{ id: NONE, label: words('use.nobody') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
            selectedKey={ai.prompterId ?? NONE}
            isDisabled={isReadOnly}
            onSelectionChange={(key) => set({ prompterId: key === null || key === NONE ? null : String(key) })}
          />
        </>
      )}
    </section>
  )
}
