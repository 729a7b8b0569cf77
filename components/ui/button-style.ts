export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'bare'
export type ButtonSize = 'text' | 'small' | 'normal'

const BASE =
  'inline-flex cursor-pointer items-center justify-center gap-2 whitespace-nowrap rounded-sm font-sans font-medium ' +
  'no-underline transition-colors duration-150 disabled:cursor-default disabled:opacity-55 ' +
  'aria-disabled:cursor-default aria-disabled:opacity-55'

const VARIANT: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-proof text-on-proof border border-proof hover:brightness-110 data-pressed:brightness-95',
  quiet: 'border border-edge text-ink hover:border-ink hover:bg-wash',
  danger: 'bg-vermilion text-on-vermilion border border-vermilion hover:brightness-110',
  bare: 'border border-transparent text-ink hover:bg-wash',
}

const SIZE: Readonly<Record<ButtonSize, string>> = {
  text: 'min-h-6 px-1 text-14',
  small: 'min-h-8 px-3 text-14',
  normal: 'min-h-10 px-4 text-16',
}

export const buttonStyle = (variant: ButtonVariant, size: ButtonSize): string =>
  `${BASE} ${VARIANT[variant]} ${SIZE[size]}`
