'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { Tool } from '@/components/editor/surface/tools'
import { FACES } from '@/components/editor/toolbar/faces'
import { useRoving } from '@/components/editor/toolbar/roving'
import { ToolButton } from '@/components/editor/toolbar/tool-button'
import { isComposing } from '@/components/ui/composing'
import { EMPHASIS } from './keys'
import { VariableMenu } from './variable-menu'

type Props = {
  readonly editor: Editor
  /** Where Alt+F10 goes. */
  readonly id: string
  /** Name of the language the text is in: a page has several such rows. */
  readonly language: string
  readonly onLink: () => void
}

/** The little a wording can be set in: one stop for Tab, arrows within, Esc back to the text. */
export function WordingToolbar({ editor, id, language, onLink }: Props) {
  const t = useTranslations('disclaimers.field')
  const { current, setCurrent, onKeyDown } = useRoving(() => editor.commands.focus())
  const link: Tool = {
    name: 'link',
    keys: ['Mod-k'],
    run: () => {
      onLink()
      return true
    },
    isOn: (now) => now.isActive('link'),
  }
  const tools = [...EMPHASIS, link]
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.filter((tool) => tool.isOn?.(now)).map(({ name }) => name),
  })
  return (
    <div
      id={id}
      role="toolbar"
      aria-label={t('tools', { language })}
      className="flex flex-wrap items-center gap-x-0.5 border-b border-rule px-1 py-0.5"
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        // Keys of the open menu come through here too: it stands elsewhere on the page.
        if (event.target instanceof Node && event.currentTarget.contains(event.target)) onKeyDown(event)
      }}
    >
      {tools.map((tool, place) => (
        <ToolButton
          key={tool.name}
          tool={tool}
          label={t(tool.name)}
          face={FACES[tool.name]}
          isOn={on.includes(tool.name)}
          isStop={current === place}
          onStop={() => setCurrent(place)}
          onPress={() => tool.run(editor)}
        />
      ))}
      <VariableMenu editor={editor} isStop={current === tools.length} onStop={() => setCurrent(tools.length)} />
    </div>
  )
}
