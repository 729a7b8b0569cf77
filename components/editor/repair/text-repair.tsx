'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { Copy } from '@/newsroom/copy/copy'
import type { Locale } from '@/newsroom/language/locales'
import { looksGlossed } from '@/newsroom/repair/looks-glossed'
import { RepairDialog } from './repair-dialog'
import type { useRepair } from './use-repair'

type Props = {
  readonly editor: Editor
  readonly copy: Copy
  readonly language: Locale
  readonly repair: ReturnType<typeof useRepair>
}

/** Says so while the text looks as if a converter had been at it, and shows what was found while somebody decides. */
export function TextRepair({ editor, copy, language, repair: { found, lookFor, close, make } }: Props) {
  const t = useTranslations('editor.repair')
  const [isLeft, setLeft] = useState(false)
  if (found)
    return (
      <RepairDialog
        found={found}
        language={language}
        onClose={close}
        onMake={(repairs) => void make(editor, repairs)}
      />
    )
  if (isLeft || language === 'en' || !looksGlossed(copy)) return null
  return (
    <Banner
      tone="warn"
      title={t('glossed')}
      action={
        <span className="flex flex-wrap gap-x-4 gap-y-2">
          <Button size="small" onPress={() => void lookFor()}>
            {t('look')}
          </Button>
          <Button size="small" onPress={() => setLeft(true)}>
            {t('later')}
          </Button>
        </span>
      }
    >
      {t('verdict.artefact')}
    </Banner>
  )
}
