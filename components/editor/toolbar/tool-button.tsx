import type { ReactNode } from 'react'
import type { Tool } from '../surface/tools'
import { ariaKey, keyName } from './key-name'

type Props = {
  readonly tool: Tool
  readonly label: string
  readonly face: ReactNode
  readonly isOn: boolean
  /** Whether Tab stops here: one button of the row has it. */
  readonly isStop: boolean
  readonly onStop: () => void
  readonly onPress: () => void
}

/** The text keeps its selection: pressing takes no focus from it, and the keyboard comes by Alt+F10. */
export function ToolButton({ tool, label, face, isOn, isStop, onStop, onPress }: Props) {
  const [key] = tool.keys
  return (
    <button
      type="button"
      className="copy-tool"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={tool.isOn === undefined ? undefined : isOn}
      aria-keyshortcuts={key === undefined ? undefined : ariaKey(key)}
      data-tip={key === undefined ? label : `${label}  ${keyName(key)}`}
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onStop}
      onClick={onPress}
    >
      {face}
    </button>
  )
}
