import type { Notice } from '@/newsroom/disclaimers/notice'

/** Does a notice tell readers that a machine made it? What only machines or the newsroom see tells them nothing. */
export const carriesLabel = (notices: readonly Pick<Notice, 'kind' | 'placement'>[]): boolean =>
  notices.some(({ kind, placement }) => kind === 'ai' && placement !== 'internal' && placement !== 'metadata')
