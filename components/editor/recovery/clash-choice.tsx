'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Side } from '@/newsroom/copy/merge'
import type { Locale } from '@/newsroom/language/locales'
import type { ClashView } from '../saving/merging'

/** Where a field of the package goes by another name among the checks. */
const FIELD_WORDS: Readonly<Record<string, string>> = { sectionId: 'section', topicIds: 'topics' }

const SIDES = ['mine', 'theirs', 'both'] as const satisfies readonly Side[]

type Props = {
  readonly clash: ClashView
  readonly who: string | null
  readonly language: Locale
  readonly side: Side | undefined
  readonly onSide: (side: Side) => void
}

/** One passage in two wordings, and the choice between them. */
export function ClashChoice({ clash, who, language, side, onSide }: Props) {
  const words = useTranslations('editor.conflict')
  const fields = useTranslations('editor.checks.fields')
  const group = useId()
  const labels: Readonly<Record<Side, string>> = {
    mine: words('useMine'),
    theirs: words('useTheirs'),
    both: words('both'),
  }
  const column = (name: string, text: string | null) => (
    <div>
      <h3 className="margin-label">{name}</h3>
      <p lang={language} className="clash-text">
        {text || <span className="text-muted">{words(text === null ? 'removed' : 'empty')}</span>}
      </p>
    </div>
  )
  return (
    <li>
      <fieldset>
        <legend className="margin-heading">{fields(FIELD_WORDS[clash.field] ?? clash.field)}</legend>
        <div className="clash-columns">
          {column(words('mine'), clash.mine)}
          {column(who === null ? words('theirsUnknown') : words('theirs', { who }), clash.theirs)}
        </div>
        <div className="margin-ticks">
          {SIDES.filter((each) => each !== 'both' || clash.canKeepBoth).map((each) => (
            <label key={each} className="margin-tick">
              <input type="radio" name={group} checked={side === each} onChange={() => onSide(each)} />
              {labels[each]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
