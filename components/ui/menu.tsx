'use client'

import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu as List, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
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

/** `title: null` for actions that need no heading. */
export type MenuGroup = { readonly title: string | null; readonly actions: readonly MenuAction[] }

export type MenuProps = {
  readonly label: string
  /** A `Button`. */
  readonly trigger: ReactElement
  /** For a menu that is filled only when it is asked for. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
} & ({ readonly actions: readonly MenuAction[] } | { readonly groups: readonly MenuGroup[] })

export function Menu({ label, trigger, isOpen, onOpenChange, ...rest }: MenuProps) {
  const groups = 'groups' in rest ? rest.groups : [{ title: null, actions: rest.actions }]
  return (
    <MenuTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger}
      <Popover className={`${POPOVER} min-w-48`}>
        <List aria-label={label} className="py-1 outline-hidden">
          {groups.map(({ title, actions }) => (
            <MenuSection
              key={actions.map(({ id }) => id).join()}
              {...(title === null ? { 'aria-label': label } : {})}
              className="border-rule py-1 not-first:border-t"
            >
              {title === null ? null : <Header className="px-3 pt-1 text-12 text-muted">{title}</Header>}
              {actions.map((action) => (
                <Item key={action.id} {...action} />
              ))}
            </MenuSection>
          ))}
        </List>
      </Popover>
    </MenuTrigger>
  )
}

function Item({ id, label, href, onAction, isDisabled = false, isChosen = false, keys, lang }: MenuAction) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={`${OPTION} cursor-pointer no-underline`}
      isDisabled={isDisabled}
      {...(href === undefined ? {} : { href })}
      {...(onAction === undefined ? {} : { onAction })}
    >
      <span lang={lang} className="grow">
        {label}
      </span>
      {isChosen ? <Check aria-hidden size={16} /> : null}
      {keys === undefined ? null : <kbd className="font-sans text-14 text-muted">{keys}</kbd>}
    </MenuItem>
  )
}
