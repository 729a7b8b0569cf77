'use client'

import type { ReactNode } from 'react'
import { Tabs as Group, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

export type TabSpec = {
  readonly id: string
  readonly label: string
  /** Said beside the label, e.g. "2 stops". Nothing when nothing waits. */
  readonly note?: string
  readonly panel: ReactNode
}

export type TabsProps = {
  readonly label: string
  readonly tabs: readonly TabSpec[]
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}

const TAB =
  'cursor-pointer border-b-2 border-transparent px-0 py-2 text-14 text-muted outline-offset-2 data-hovered:text-ink ' +
  'data-selected:border-proof data-selected:text-ink data-selected:font-medium whitespace-nowrap'

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <Group
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onSelect === undefined ? {} : { onSelectionChange: (key) => onSelect(String(key)) })}
      className="flex min-h-0 flex-col"
    >
      <TabList aria-label={label} className="flex flex-wrap gap-x-4 border-b border-rule">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={TAB}>
            {tab.label}
            {tab.note === undefined ? null : <span className="tabular ml-1 text-12">{tab.note}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="min-h-0 py-4 outline-offset-2">
          {tab.panel}
        </TabPanel>
      ))}
    </Group>
  )
}
