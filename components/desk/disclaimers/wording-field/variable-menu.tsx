'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import { VARIABLE_WORDS } from '../variable-words'

type Props = {
  readonly editor: Editor
  /** Whether Tab stops here: one button of the row has it. */
  readonly isStop: boolean
  readonly onStop: () => void
}

/** The menu gives the focus back to its button as it goes; the text has it after that. */
const AFTER_MENU = 50

/** What a piece can fill, put in at the caret. */
export function VariableMenu({ editor, isStop, onStop }: Props) {
  const t = useTranslations('disclaimers')
  const put = (name: string) => {
    editor.chain().insertContent({ type: 'variable', attrs: { name } }).run()
    setTimeout(() => editor.isDestroyed || editor.commands.focus(), AFTER_MENU)
  }
  return (
    <Menu
      label={t('field.variable')}
      trigger={
        <Button size="text" variant="bare" excludeFromTabOrder={!isStop} onFocus={onStop}>
          {t('field.variable')}
        </Button>
      }
      actions={VARIABLES.map((name) => ({
        id: name,
        label: t(`field.names.${VARIABLE_WORDS[name]}`),
        keys: `{{${name}}}`,
        onAction: () => put(name),
      }))}
    />
  )
}
