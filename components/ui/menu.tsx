'use client'

import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu as List, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { OPTION, POPOVER } from './popover-style'

export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly href?: string
  readonly onAction?: () => void
  readonly isDisabled?: boolean
  readonly isChosen?: boolean
  /** The key that does the same, as the shortcut sheet writes it. */
  readonly keys?: string
  readonly lang?: string
}

export type MenuProps = {
  readonly label: string
  /** A `Button`. */
  readonly trigger: ReactElement
  readonly actions: readonly MenuAction[]
}

export function Menu({ label, trigger, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={`${POPOVER} min-w-48`}>
        <List aria-label={label} items={actions} className="py-1 outline-hidden">
          {({ id, label: name, href, onAction, isDisabled = false, isChosen = false, keys, lang }) => (
            <MenuItem
              id={id}
              textValue={name}
              className={`${OPTION} cursor-pointer no-underline`}
              isDisabled={isDisabled}
              {...(href === undefined ? {} : { href })}
              {...(onAction === undefined ? {} : { onAction })}
            >
              <span lang={lang} className="grow">
                {name}
              </span>
              {isChosen ? <Check aria-hidden size={16} /> : null}
              {keys === undefined ? null : <kbd className="font-sans text-14 text-muted">{keys}</kbd>}
            </MenuItem>
          )}
        </List>
      </Popover>
    </MenuTrigger>
  )
}
