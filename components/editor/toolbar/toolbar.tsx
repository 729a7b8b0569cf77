'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { INSERTIONS } from '../surface/insertions'
import { inTable, TABLE_TOOLS } from '../surface/table-tools'
import { HEADINGS, LISTS, MARKS, PARAGRAPH, QUOTE, type Tool } from '../surface/tools'
import { FACES } from './faces'
import { useRoving } from './roving'
import { ToolButton } from './tool-button'

type Props = {
  readonly editor: Editor
  readonly onLink: () => void
  readonly onPicture: () => void
  /** Null: a text in this language is not looked through. */
  readonly onRepair: (() => void) | null
}

const asked = (name: string, keys: readonly string[], ask: () => void): Tool => ({
  name,
  keys,
  run: () => {
    ask()
    return true
  },
  isOn: (editor) => editor.isActive(name),
})

/** Quiet row of tools over the copy. Its id is where Alt+F10 goes. */
export function Toolbar({ editor, onLink, onPicture, onRepair }: Props) {
  const words = useTranslations('editor.tools')
  const { current, setCurrent, onKeyDown } = useRoving(() => editor.commands.focus())
  const groups: readonly (readonly Tool[])[] = [
    [PARAGRAPH, ...HEADINGS],
    MARKS,
    [asked('link', ['Mod-k'], onLink), ...LISTS, QUOTE],
    [asked('image', [], onPicture), ...INSERTIONS],
    ...(onRepair ? [[asked('repair', [], onRepair)]] : []),
  ]
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: groups
        .flat()
        .filter((tool) => tool.isOn?.(now))
        .map(({ name }) => name),
      table: inTable(now),
    }),
  })
  const shown = state.table ? [...groups, TABLE_TOOLS] : groups
  const starts = shown.map((_group, index) => shown.slice(0, index).flat().length)
  return (
    <div id="copy-toolbar" role="toolbar" aria-label={words('label')} className="copy-toolbar" onKeyDown={onKeyDown}>
      {shown.map((group, index) => (
        <Fragment key={group[0]?.name}>
          {index === 0 ? null : <hr aria-hidden className={group === TABLE_TOOLS ? 'copy-toolbar-break' : ''} />}
          {group.map((tool, place) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              label={words(tool.name)}
              face={FACES[tool.name] ?? words(tool.name)}
              isOn={state.on.includes(tool.name)}
              isStop={current === (starts[index] ?? 0) + place}
              onStop={() => setCurrent((starts[index] ?? 0) + place)}
              onPress={() => tool.run(editor)}
            />
          ))}
        </Fragment>
      ))}
    </div>
  )
}
