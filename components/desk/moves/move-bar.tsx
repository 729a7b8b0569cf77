'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Menu } from '@/components/ui/menu'
import type { Issue } from '@/newsroom/issue'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { Act } from './act'
import { layOut, type Placed } from './layout'
import { MoveDialog } from './move-dialog'
import { Refused } from './refused'
import { type Bar, useBar } from './use-bar'

export type MoveBarProps = {
  readonly moves: MovesAtHand
  readonly act: Act
  /** Where approving happens: only after looking. */
  readonly reviewHref: string
  /** Preflight as of the last save, where the text is being written on this page. */
  readonly issues?: readonly Issue[]
  /** Lets unsaved text go out first; false: it could not. */
  readonly beforeMove?: () => Promise<boolean>
  readonly onJump?: (issue: Issue) => void
}

/** The buttons of a piece: exactly what the gate offers this person now, and nothing else. */
export function MoveBar({ moves, reviewHref, ...options }: MoveBarProps) {
  const t = useTranslations('moves')
  const bar = useBar(options)
  const { primary, beside, further } = layOut(moves, moves.live)
  const label = ({ offer, edition: { editionId, n } }: Placed) => {
    const name = t(`${offer.move}.label`)
    return editionId === moves.editionId ? name : `${t('bar.live', { n })}: ${name}`
  }
  return (
    <fieldset
      aria-label={t('bar.label')}
      className="flex min-w-0 flex-wrap items-center justify-end gap-2 border-0 p-0"
    >
      {bar.asked === null ? <Refused refusal={bar.making.refusal} onJump={bar.jump} /> : null}
      {further.length === 0 ? null : (
        <Menu
          label={t('bar.more')}
          trigger={<Button variant="bare">{t('bar.more')}</Button>}
          actions={further.map((one) => ({
            id: `${one.edition.editionId}-${one.offer.move}`,
            label: label(one),
            onAction: () => bar.press(one),
          }))}
        />
      )}
      {beside.map((one) => (
        <Button key={one.offer.move} onPress={() => bar.press(one)} isPending={bar.making.isPending}>
          {label(one)}
        </Button>
      ))}
      {primary === null ? null : <Primary one={primary} bar={bar} label={label(primary)} reviewHref={reviewHref} />}
      {bar.asked === null ? null : (
        <MoveDialog
          offer={bar.asked.offer}
          outline={moves.outline}
          choices={moves.choices}
          making={bar.making}
          onConfirm={bar.confirm}
          onClose={bar.close}
          onJump={bar.jump}
        />
      )}
    </fieldset>
  )
}

type PrimaryProps = {
  readonly one: Placed
  readonly bar: Bar
  readonly label: string
  readonly reviewHref: string
}

/** Nobody approves from the story screen: the review comes first. */
function Primary({ one, bar, label, reviewHref }: PrimaryProps) {
  const t = useTranslations('moves')
  return one.offer.move === 'approve' || one.offer.move === 'pass' ? (
    <LinkButton variant="primary" href={reviewHref}>
      {t('bar.review')}
    </LinkButton>
  ) : (
    <Button variant="primary" onPress={() => bar.press(one)} isPending={bar.making.isPending}>
      {label}
    </Button>
  )
}
