import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import {
  type ChoiceAtHand,
  NOTHING_DECIDED,
  type NoticeRights,
  type NoticesAtHand,
} from '@/newsroom/disclaimers/at-hand'
import type { Explained } from '@/newsroom/disclaimers/explained'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Issue } from '@/newsroom/issue'
import { done } from '@/newsroom/result'
import { editor, reporter } from '@/testing/cast'
import type { NoticeActs } from './notice-acts'
import { PieceNotices } from './piece-notices'

export const line = (more: Partial<Explained> = {}): Explained => ({
  ...{ templateId: 't1', key: 'views', name: 'Views', outcome: 'shown', asking: 'require', ruleId: 'r1' },
  ...{ facts: [{ fact: 'sourceType', value: 'contributor' }], against: null, overruled: [] },
  ...more,
})
export const notice: Notice = {
  ...{ templateId: 't1', key: 'views', kind: 'opinion', versionId: 'v1', n: 1, locale: 'en', placement: 'bottom' },
  ...{ text: 'The views are the author’s.', because: { ruleId: 'r1', facts: line().facts } },
}
export const waiver: ChoiceAtHand = {
  ...{
    id: 'c1',
    templateId: 't1',
    kind: 'waive',
    template: { name: 'Views', names: {} },
    removable: 'with_reason',
    byId: reporter.id,
    by: reporter.name,
  },
  ...{ placement: null, reason: 'She is on our staff.', approvedBy: null },
}
export const decided = (more: Partial<NoticesAtHand> = {}): NoticesAtHand => ({
  ...NOTHING_DECIDED,
  ...{ explained: [line()], choices: [], acknowledgements: [], removable: { t1: 'with_reason' } },
  ...more,
})
export const WRITER: NoticeRights = {
  personId: reporter.id,
  mayChoose: true,
  becomesHand: false,
  mayApprove: false,
  mayAcknowledge: true,
}
export const REVIEWER: NoticeRights = {
  personId: editor.id,
  mayChoose: false,
  becomesHand: false,
  mayApprove: true,
  mayAcknowledge: false,
}

const deed = () => vi.fn(async () => done(null))
export const deeds = () => ({
  add: deed(),
  drop: deed(),
  waive: deed(),
  approve: deed(),
  takeBack: deed(),
  acknowledge: deed(),
})

type Shown = {
  readonly atHand?: NoticesAtHand
  readonly rights?: NoticeRights
  readonly acts?: NoticeActs
  readonly notices?: readonly Notice[]
  readonly issues?: readonly Issue[]
  readonly onFill?: (field: string) => void
}

export const panel = ({
  atHand = decided(),
  rights = WRITER,
  acts = deeds(),
  notices = [notice],
  issues = [],
  onFill,
}: Shown) => (
  <PieceNotices
    {...{ atHand, rights, acts, notices, issues }}
    {...(onFill ? { onFill } : {})}
    shelves={{ sections: [], topics: [] }}
    addable={[
      { id: 't1', name: 'Views', names: {}, placement: 'bottom' },
      { id: 't2', name: 'Translated', names: {}, placement: 'top' },
    ]}
  />
)

export const button = (name: string | RegExp) => screen.queryByRole('button', { name })
