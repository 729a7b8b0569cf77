'use client'

import type { ReactNode } from 'react'
import { Checkbox as Box, type CheckboxProps as BoxProps } from 'react-aria-components/Checkbox'
import { Tick } from './tick'

export type CheckboxProps = Omit<BoxProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }

export const CHOICE =
  'group flex min-h-8 cursor-pointer items-center gap-3 text-16 data-disabled:text-muted rounded-sm ' +
  'data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-proof'

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <Box {...rest} className={CHOICE}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <Tick on={isIndeterminate ? 'partly' : isSelected} />
          <span>{children}</span>
        </>
      )}
    </Box>
  )
}
