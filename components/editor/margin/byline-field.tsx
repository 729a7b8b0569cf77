'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import type { Byline } from '@/newsroom/story/package'
import { useComposedText } from '../fields/use-composed-text'
import type { Choices, Piece } from '../screen/piece'

type Props = { readonly piece: Piece; readonly people: Choices['people'] }

/** Who wrote it: people of the newsroom, who get a page of their own, or any other name. */
export function BylineField({ piece: { pkg, change, isReadOnly }, people }: Props) {
  const words = useTranslations('editor.details')
  const list = useId()
  const personOf = (name: string): Byline => ({ name, personId: people.find((one) => one.name === name)?.id ?? null })
  const replace = (at: number, line: readonly Byline[]) =>
    change({ byline: [...pkg.byline.slice(0, at), ...line, ...pkg.byline.slice(at + 1)] })
  return (
    <fieldset className="margin-stack" id="field-byline" tabIndex={-1}>
      <legend className="margin-label">{words('byline')}</legend>
      {[...pkg.byline.entries()].map(([at, line]) => (
        <div key={at} className="byline-row">
          <NameInput
            label={words('bylineName', { n: at + 1 })}
            list={list}
            lang={pkg.language}
            name={line.name}
            isReadOnly={isReadOnly}
            onName={(name) => replace(at, [personOf(name)])}
          />
          <span className="text-14 text-muted">{line.personId === null ? words('guest') : words('ours')}</span>
          {isReadOnly ? null : (
            <Button
              size="text"
              variant="bare"
              aria-label={words('bylineRemove', { n: at + 1 })}
              onPress={() => replace(at, [])}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      <datalist id={list}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {isReadOnly ? null : (
        <Button size="small" onPress={() => change({ byline: [...pkg.byline, { name: '', personId: null }] })}>
          {words('bylineAdd')}
        </Button>
      )}
    </fieldset>
  )
}

type NameProps = {
  readonly label: string
  readonly list: string
  readonly lang: string
  readonly name: string
  readonly isReadOnly: boolean
  readonly onName: (name: string) => void
}

function NameInput({ label, list, lang, name, isReadOnly, onName }: NameProps) {
  const text = useComposedText(name, onName)
  return (
    <input
      className="margin-line"
      aria-label={label}
      list={list}
      lang={lang}
      readOnly={isReadOnly}
      value={text.value}
      onChange={(event) => text.onChange(event.target.value)}
      onCompositionStart={text.onCompositionStart}
      onCompositionEnd={(event) => text.onCompositionEnd(event.currentTarget.value)}
    />
  )
}
