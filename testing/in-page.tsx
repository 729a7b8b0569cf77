import { render } from '@testing-library/react'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { Frame } from '@/components/ui/frame'
import common from '@/messages/en/common.json'
import desk from '@/messages/en/desk.json'
import moves from '@/messages/en/moves.json'
import notifications from '@/messages/en/notifications.json'
import story from '@/messages/en/story.json'
import work from '@/messages/en/work.json'
import hant from '@/messages/zh-Hant/common.json'

export const NOW = new Date('2026-03-02T12:00:00Z')

const WORDS = {
  en: { common, desk, moves, notifications, story, work },
  'zh-Hant': { common: hant, desk, moves, notifications, story, work },
}

/** Renders parts of the desk as the shell would surround them. */
export const inPage = (children: ReactNode, locale: keyof typeof WORDS = 'en') =>
  render(
    <NextIntlClientProvider locale={locale} messages={WORDS[locale]} timeZone="Asia/Taipei" now={NOW}>
      <Frame locale={locale}>
        <main>{children}</main>
      </Frame>
    </NextIntlClientProvider>,
  )

/** What axe finds on the whole page. Colours are judged in a real browser, by the journeys. */
export const faults = async (): Promise<readonly string[]> => {
  // What React Aria spoke lingers there for some seconds, after what it spoke of may have gone.
  const context = { include: [document.body], exclude: ['[data-live-announcer]'] }
  const { violations } = await run(context, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
