'use client'

import { useTranslations } from 'next-intl'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { OPTION } from '@/components/ui/popover-style'
import { keyName } from './keys'
import type { StoryHit } from './story-hit'
import type { DeskCommand } from './use-desk-commands'

type ResultsProps = {
  /** Heading above the stories: found, or the latest. */
  readonly title: string
  readonly hits: readonly StoryHit[]
  readonly actions: readonly DeskCommand[]
  readonly onOpen: (hit: StoryHit) => void
  readonly onRun: (action: DeskCommand) => void
}

/** What the palette found: stories first, then what can be done. */
export function PaletteResults({ title, hits, actions, onOpen, onRun }: ResultsProps) {
  const t = useTranslations('desk.palette')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its items never take the focus, so whoever scrolls by keys needs it
    <div tabIndex={0} className="max-h-[50vh] overflow-y-auto">
      <Menu
        aria-label={t('results')}
        className="py-2 outline-hidden"
        renderEmptyState={() => <p className="px-5 py-3 text-muted">{t('nothing')}</p>}
      >
        {hits.length === 0 ? null : (
          <MenuSection>
            <Title>{title}</Title>
            {hits.map((hit) => (
              <Story key={hit.storyId} hit={hit} onAction={() => onOpen(hit)} />
            ))}
          </MenuSection>
        )}
        {actions.length === 0 ? null : (
          <MenuSection>
            <Title>{t('actions')}</Title>
            {actions.map((action) => (
              <Action key={action.id} action={action} onAction={() => onRun(action)} />
            ))}
          </MenuSection>
        )}
      </Menu>
    </div>
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
