'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { clearAllDrafts } from '@/components/editor/saving/drafts'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { LOCALES } from '@/newsroom/language/locales'
import { type Remember, type Theme, wearTheme } from './preferences'

const THEMES = ['system', 'light', 'dark'] as const satisfies Theme[]

type ViewerMenuProps = {
  readonly viewer: { readonly name: string }
  readonly theme: Theme
  readonly keysOff: boolean
  readonly onKeysOff: (off: boolean) => void
  readonly remember: Remember
  readonly signOut: () => Promise<void>
}

/** Who is at the desk, and how the desk looks to them. */
export function ViewerMenu({ viewer, theme, keysOff, onKeysOff, remember, signOut }: ViewerMenuProps) {
  const t = useTranslations('desk')
  const locale = useLocale()
  const router = useRouter()
  const [worn, wear] = useState(theme)
  /** Texts this device kept are not left readable for whoever sits here next. */
  const leave = () => {
    void clearAllDrafts()
      .catch(() => undefined)
      .then(signOut)
  }
  const change = (next: Theme) => {
    wear(next)
    wearTheme(next)
    void remember({ name: 'theme', value: next })
  }
  const speak = async (language: string) => {
    await remember({ name: 'language', value: language })
    router.refresh()
  }
  return (
    <Menu
      label={t('shell.viewer', { name: viewer.name })}
      trigger={
        <Button variant="bare" size="text" aria-label={t('shell.viewer', { name: viewer.name })}>
          {viewer.name}
        </Button>
      }
      groups={[
        { title: null, actions: [{ id: 'account', label: t('shell.account'), href: '/account' }] },
        {
          title: t('shell.language'),
          actions: LOCALES.map((language) => ({
            id: language,
            label: t(`languages.${language}`),
            lang: language,
            isChosen: language === locale,
            onAction: () => void speak(language),
          })),
        },
        {
          title: t('shell.display'),
          actions: [
            ...THEMES.map((name) => ({
              id: name,
              label: t(`shell.themes.${name}`),
              isChosen: name === worn,
              onAction: () => change(name),
            })),
            { id: 'keys', label: t(keysOff ? 'shell.keysOn' : 'shell.keysOff'), onAction: () => onKeysOff(!keysOff) },
          ],
        },
        { title: null, actions: [{ id: 'leave', label: t('shell.signOut'), onAction: leave }] },
      ]}
    />
  )
}
