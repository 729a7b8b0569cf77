'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { isComposing } from '@/components/ui/composing'
import { SHADE } from '@/components/ui/dialog'
import { latestUndo } from '@/components/ui/toast'
import { PaletteResults } from './palette-results'
import type { SearchStories } from './story-hit'
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
  const close = (then: () => void) => {
    onOpenChange(false)
    then()
  }
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
            <SearchField aria-label={t('field')} autoFocus className="border-b border-rule px-5 py-3">
              <Input
                onKeyDownCapture={leaveToTheComposer}
                placeholder={t('field')}
                className="w-full bg-transparent text-18 outline-hidden [&::-webkit-search-cancel-button]:hidden placeholder:text-muted"
              />
            </SearchField>
            <PaletteResults
              title={query.trim() === '' ? t('recent') : t('stories')}
              hits={hits}
              actions={actions}
              onOpen={({ storyId }) => close(() => router.push(`/desk/stories/${storyId}`))}
              onRun={({ run }) => close(run)}
            />
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
