'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Origins, Remark, Texts } from '@/newsroom/disclaimers/on-screen'
import type { VersionActions } from './version-actions'
import { VersionEditor } from './version-editor'

export type WritingProps = {
  readonly templateId: string
  /** Number of the version being written, or to be written next. */
  readonly n: number
  /** The open draft; null when the next version has not been begun. */
  readonly draft: {
    readonly texts: Texts
    readonly origins: Origins
    readonly changeNote: string
    readonly startsOn: string
    readonly endsOn: string
    readonly writtenAt: string
  } | null
  /** Where a version that has not been begun starts: the last approved texts. */
  readonly last: { readonly texts: Texts; readonly origins: Origins }
  readonly returned: Remark | null
  readonly actions: Pick<VersionActions, 'write' | 'submit'>
}

/** The open draft, or the offer to begin one. */
export function Writing({ templateId, n, draft, last, returned, actions }: WritingProps) {
  const t = useTranslations('disclaimers.version')
  const [isOpen, setOpen] = useState(draft !== null)
  const { writtenAt = null, ...words } = draft ?? {
    texts: last.texts,
    origins: last.origins,
    changeNote: '',
    startsOn: '',
    endsOn: '',
  }
  return (
    <div className="flex flex-col gap-4">
      {isOpen ? (
        <>
          <h3 className="text-16 font-medium">{t('heading', { n })}</h3>
          {returned ? <Banner tone="warn">{t('returned', { name: returned.by, words: returned.words })}</Banner> : null}
          <VersionEditor
            start={{ ...words, templateId, basedOn: writtenAt }}
            actions={actions}
            onKept={(what, kept) => {
              toast({ text: t(what, { n: kept }) })
              setOpen(what === 'saved')
            }}
          />
        </>
      ) : (
        <span>
          <Button onPress={() => setOpen(true)}>{n === 1 ? t('writeFirst') : t('writeNext', { n })}</Button>
        </span>
      )}
    </div>
  )
}
