'use client'

import { useNow, useTranslations } from 'next-intl'
import { Stretches } from '@/components/desk/review/stretches'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useFormats } from '@/components/ui/formats'
import { compareTexts } from '@/newsroom/disclaimers/compare-texts'
import type { Package } from '@/newsroom/story/package'
import type { LocalDraft } from '../saving/drafts'
import { differences } from './differences'

type Props = {
  readonly draft: LocalDraft
  /** The piece as the newsroom has it. */
  readonly server: Package
  readonly onTake: () => void
  readonly onDiscard: () => void
  readonly onLater: () => void
}

/** A text this device kept and the newsroom never had: shown beside what is there, taken only when asked. */
export function RecoveryDialog({ draft, server, onTake, onDiscard, onLater }: Props) {
  const words = useTranslations('editor.recovery')
  const fields = useTranslations('editor.checks.fields')
  const format = useFormats()
  const now = useNow()
  const found = differences(server, draft.package)
  return (
    <Dialog title={words('title')} wide isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onLater())}>
      <p>{words('lead', { when: format.relativeTime(draft.at, now) })}</p>
      <ol className="clashes">
        {found.map(({ at, field, before, after }) => (
          <li key={at}>
            <h3 className="margin-heading">{fields(field)}</h3>
            <Stretches stretches={compareTexts(before, after, draft.package.language)} lang={draft.package.language} />
          </li>
        ))}
      </ol>
      <div className="dialog-ends">
        <Button onPress={onDiscard}>{words('discard')}</Button>
        <Button onPress={onLater}>{words('later')}</Button>
        <Button variant="primary" onPress={onTake}>
          {words('take')}
        </Button>
      </div>
    </Dialog>
  )
}
