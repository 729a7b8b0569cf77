'use client'

import type { ReactNode } from 'react'
import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components/Button'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

export type ButtonProps = Omit<PressableProps, 'className' | 'style' | 'children'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly children: ReactNode
}

export function Button({ variant = 'quiet', size = 'normal', ...rest }: ButtonProps) {
  return <Pressable {...rest} className={buttonStyle(variant, size)} />
}
