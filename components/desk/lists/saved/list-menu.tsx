'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDeed } from '@/components/desk/work/use-deed'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import type { SavedList } from '@/newsroom/story/saved-list'
import type { ListDeeds } from './list-deeds'
import { NameDialog } from './name-dialog'

type ListMenuProps = {
  readonly list: SavedList
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly deeds: ListDeeds
}

/** What can be done with one kept list; deleting it can be taken back, because keeping it again is the same. */
export function ListMenu({ list, desks, deeds }: ListMenuProps) {
  const t = useTranslations('work.lists')
  const [isNaming, setNaming] = useState(false)
  const deed = useDeed()
  const { id, name, query, deskId } = list
  const keepAgain = () => deed.run(() => deeds.save({ name, query }), { text: t('kept', { name }) })
  const shareWith = (desk: { readonly id: string; readonly name: string }) =>
    deed.run(() => deeds.share({ id, deskId: desk.id }), { text: t('shared', { name, desk: desk.name }) })
  const close = () => {
    deed.forget()
    setNaming(false)
  }
  return (
    <>
      <Menu
        label={t('change', { name })}
        trigger={
          <Button size="text" variant="bare" aria-label={t('change', { name })}>
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
        actions={[
          { id: 'rename', label: t('rename'), onAction: () => setNaming(true) },
          ...desks
            .filter((desk) => desk.id !== deskId)
            .map((desk) => ({ id: desk.id, label: t('share', { desk: desk.name }), onAction: () => shareWith(desk) })),
          ...(deskId === null
            ? []
            : [
                {
                  id: 'unshare',
                  label: t('unshare'),
                  onAction: () => deed.run(() => deeds.share({ id, deskId: null }), { text: t('unshared', { name }) }),
                },
              ]),
          {
            id: 'remove',
            label: t('remove'),
            onAction: () => deed.run(() => deeds.remove({ id }), { text: t('removed', { name }), undo: keepAgain }),
          },
        ]}
      />
      {isNaming ? (
        <NameDialog
          title={t('renameTitle', { name })}
          name={name}
          deed={deed}
          onName={(next) =>
            deed.run(() => deeds.rename({ id, name: next }), { text: t('renamed', { name: next }), after: close })
          }
          onClose={close}
        />
      ) : null}
    </>
  )
}
