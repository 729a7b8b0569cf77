'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Package } from '@/newsroom/story/package'
import { ConflictDialog } from '../recovery/conflict-dialog'
import { RecoveryDialog } from '../recovery/recovery-dialog'
import { type Clash, clashView, settled } from '../saving/merging'
import type { Saving } from '../saving/state'
import { Banners, type SentBack } from './banners'
import type { Opened, WritingDesk } from './open-desk'
import { useRecovery } from './use-recovery'

type Props = {
  readonly desk: WritingDesk
  readonly state: Saving<Package, Clash>
  readonly opened: Opened
  readonly reading: string | null
  readonly sentBack: SentBack | null
  /** The name of a section or topic. */
  readonly nameOf: (id: string) => string | undefined
}

/** Everything that can stand between a writer and a saved piece, and the two dialogs in which it is settled. */
export function Trouble({ desk, state, opened, reading, sentBack, nameOf }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState<'conflict' | 'recovery' | null>(null)
  const { draft, putAside, forget } = useRecovery({ ...opened, server: opened.head.package })
  const { trouble, mine } = state
  const close = () => setOpen(null)
  const take = () => {
    close()
    if (draft === null) return
    forget()
    desk.kept.recover(draft.base.package, draft.package)
  }
  return (
    <>
      <Banners
        state={state}
        draft={reading === null ? draft : null}
        reading={reading}
        sentBack={sentBack}
        onRetry={desk.kept.saveNow}
        onDecide={() => setOpen('conflict')}
        onRecover={() => setOpen('recovery')}
        onReload={() => router.refresh()}
      />
      {open === 'conflict' && trouble?.kind === 'conflict' ? (
        <ConflictDialog
          clashes={trouble.clashes.map((clash) => clashView(clash, nameOf))}
          who={trouble.head.by ?? null}
          language={mine.language}
          onLater={close}
          onDecide={(choices) => {
            close()
            desk.kept.resolve(settled({ base: state.base.package, mine, theirs: trouble.head.package }, choices))
          }}
        />
      ) : null}
      {open === 'recovery' && draft !== null ? (
        <RecoveryDialog
          draft={draft}
          server={mine}
          onTake={take}
          onLater={() => {
            close()
            putAside()
          }}
          onDiscard={() => {
            close()
            forget()
          }}
        />
      ) : null}
    </>
  )
}
