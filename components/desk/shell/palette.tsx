'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { isComposing } from '@/components/ui/composing'
import { SHADE } from '@/components/ui/dialog'
import { OPTION } from '@/components/ui/popover-style'
import { latestUndo } from '@/components/ui/toast'
import { keyName } from './keys'
import type { SearchStories, StoryHit } from './story-hit'
import type { DeskCommand } from './use-desk-commands'
import { useStorySearch } from './use-story-search'

type PaletteProps = {
  readonly commands: readonly DeskCommand[]
  readonly search: SearchStories
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Stories and actions in one field. Everything the shell can do is here, with its key. */
export function Palette({ commands, search, isOpen, onOpenChange }: PaletteProps) {
  const t = useTranslations('desk.palette')
  const router = useRouter()
  const [query, setQuery] = useState('')
  const hits = useStorySearch(search, query.trim())
  const actions = useActions(commands, query)
  const run = (then: () => void) => () => {
    onOpenChange(false)
    then()
  }
  const open = ({ storyId }: StoryHit) => run(() => router.push(`/desk/stories/${storyId}`))
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={`${SHADE} items-start justify-center p-4 sm:pt-[12vh]`}
    >
      <Modal className="w-full max-w-2xl rounded-md border border-rule bg-raised shadow-lift data-entering:animate-rise">
        <Dialog aria-label={t('title')} className="outline-hidden">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField
              aria-label={t('field')}
              autoFocus
              onKeyDownCapture={leaveToTheComposer}
              className="border-b border-rule px-5 py-3"
            >
              <Input
                placeholder={t('field')}
                className="w-full bg-transparent text-18 outline-hidden [&::-webkit-search-cancel-button]:hidden placeholder:text-muted"
              />
            </SearchField>
            <Menu
              aria-label={t('results')}
              className="max-h-[50vh] overflow-y-auto py-2 outline-hidden"
              renderEmptyState={() => <p className="px-5 py-3 text-muted">{t('nothing')}</p>}
            >
              {hits.length === 0 ? null : (
                <MenuSection>
                  <Title>{query.trim() === '' ? t('recent') : t('stories')}</Title>
                  {hits.map((hit) => (
                    <Story key={hit.storyId} hit={hit} onAction={open(hit)} />
                  ))}
                </MenuSection>
              )}
              {actions.length === 0 ? null : (
                <MenuSection>
                  <Title>{t('actions')}</Title>
                  {actions.map((action) => (
                    <Action key={action.id} action={action} onAction={run(action.run)} />
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The Enter that picks a character is not ours; the list below would take it for a choice. */
const leaveToTheComposer = (event: KeyboardEvent): void => {
  if (isComposing(event.nativeEvent)) event.stopPropagation()
}

const useActions = (commands: readonly DeskCommand[], query: string): readonly DeskCommand[] => {
  const t = useTranslations('desk.palette')
  const back = latestUndo()
  const undo = back === null ? [] : [{ id: 'undo', label: t('undo', { what: back.text }), run: back.undo }]
  const wanted = query.trim().toLowerCase()
  return [...undo, ...commands.filter(({ id }) => id !== 'find')].filter(({ label }) =>
    label.toLowerCase().includes(wanted),
  )
}

function Title({ children }: { readonly children: string }) {
  return <Header className="px-5 pt-2 pb-1 text-12 font-medium text-muted">{children}</Header>
}

const ITEM = `${OPTION} cursor-pointer px-5`

function Story({ hit, onAction }: { readonly hit: StoryHit; readonly onAction: () => void }) {
  const states = useTranslations('moves.states')
  const name = hit.headline === '' ? hit.slugline : hit.headline
  return (
    <MenuItem id={hit.storyId} textValue={name} onAction={onAction} className={ITEM}>
      <span lang={hit.language} className="min-w-0 grow truncate font-serif text-18">
        {name}
      </span>
      <span className="shrink-0 text-14 text-muted">{states(hit.state)}</span>
    </MenuItem>
  )
}

function Action({ action, onAction }: { readonly action: DeskCommand; readonly onAction: () => void }) {
  return (
    <MenuItem id={action.id} textValue={action.label} onAction={onAction} className={ITEM}>
      <span className="grow">{action.label}</span>
      {action.keys === undefined ? null : <kbd className="font-sans text-14 text-muted">{keyName(action.keys)}</kbd>}
    </MenuItem>
  )
}
