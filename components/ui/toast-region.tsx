'use client'

import { useTranslations } from 'next-intl'
import {
  UNSTABLE_ToastRegion as Region,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components/Toast'
import { Button } from './button'
import { toasts } from './toast'

/** Where toasts appear: once a page, in the shell. F6 reaches it by keyboard. */
export function ToastRegion() {
  const t = useTranslations('common')
  return (
    <Region
      queue={toasts}
      aria-label={t('toasts')}
      className="fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-xl flex-col gap-2 outline-hidden"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className={`flex items-center gap-4 rounded-md border bg-raised px-4 py-3 shadow-lift animate-rise ${
            toast.content.tone === 'stop' ? 'border-vermilion' : 'border-rule'
          }`}
        >
          <ToastContent className="grow">
            <Text slot="title" className={toast.content.tone === 'stop' ? 'text-vermilion' : ''}>
              {toast.content.text}
            </Text>
          </ToastContent>
          {toast.content.undo === undefined ? null : (
            <Button
              size="small"
              onPress={() => {
                toast.content.undo?.()
                toasts.close(toast.key)
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button variant="bare" size="small" slot="close">
            {t('close')}
          </Button>
        </Toast>
      )}
    </Region>
  )
}
