'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { Proposed, ProposedRepair } from '@/newsroom/repair/proposed'
import type { WritingDesk } from '../screen/open-desk'
import { applyRepairs } from './apply-repairs'
import { countTaken } from './count-taken'
import type { Repairing } from './repairing'

type Desk = {
  readonly kept: Pick<WritingDesk['kept'], 'settled'>
}

/**
 * Looks for what can be repaired in the text as it stands, and makes what was ticked. The words typed last are saved
 * before it looks; what was made goes on record once it is saved.
 */
export const useRepair = ({ storyId, editionId, look, note }: Repairing, { kept }: Desk) => {
  const t = useTranslations('editor.repair')
  const [found, setFound] = useState<Proposed | null>(null)

  const lookFor = async (): Promise<void> => {
    const result = await kept
      .settled()
      .then((isSaved) => (isSaved ? look({ storyId, editionId }) : null))
      .catch(() => null)
    if (result?.ok) setFound(result.value)
    else toast({ text: t(result ? 'refused' : 'failed') })
  }

  /** Its record is told of by nobody: the versions before and after are kept whether it is written or not. */
  const make = async (editor: Editor, repairs: readonly ProposedRepair[]): Promise<void> => {
    const made = applyRepairs(editor, repairs)
    setFound(null)
    editor.commands.focus()
    toast({ text: t('done', { count: made.length }) })
    if (!found || made.length === 0 || !(await kept.settled())) return
    await note({ storyId, editionId, before: found.hash, taken: countTaken(made) }).catch(() => null)
  }

  return { found, lookFor, make, close: () => setFound(null) }
}
