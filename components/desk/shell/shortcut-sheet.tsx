'use client'

import { useTranslations } from 'next-intl'
import { Dialog, type DialogProps } from '@/components/ui/dialog'
import { keyName } from './keys'
import type { DeskCommand } from './use-desk-commands'

type SheetProps = Pick<DialogProps, 'isOpen' | 'onOpenChange'> & {
  readonly commands: readonly DeskCommand[]
  readonly keysOff: boolean
}

/** Made from the list of commands, so it cannot say less or more than there is. */
export function ShortcutSheet({ isOpen, onOpenChange, commands, keysOff }: SheetProps) {
  const t = useTranslations('desk.keys')
  const inLists = [
    ['j', t('next')],
    ['k', t('previous')],
    ['Enter', t('open')],
    ['x', t('pick')],
    ['Escape', t('unpick')],
  ] as const
  const anywhere = commands.flatMap(({ keys, label }) => (keys === undefined ? [] : [[keys, label] as const]))
  return (
    <Dialog title={t('title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {keysOff ? <p className="text-muted">{t('off')}</p> : null}
      <Keys title={t('anywhere')} lines={anywhere} />
      <Keys title={t('inLists')} lines={inLists} />
    </Dialog>
  )
}

type KeysProps = { readonly title: string; readonly lines: readonly (readonly [string, string])[] }

function Keys({ title, lines }: KeysProps) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-14 font-medium text-muted">{title}</h3>
      <dl>
        {lines.map(([keys, label]) => (
          <div key={keys} className="flex items-baseline justify-between gap-6 border-t border-rule py-1.5">
            <dt>{label}</dt>
            <dd>
              <kbd className="font-sans text-muted">{keyName(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
