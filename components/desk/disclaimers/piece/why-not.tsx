'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import type { ChoiceAtHand, NoticeRights, NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Explained } from '@/newsroom/disclaimers/explained'
import { useTemplateName } from '../use-template-name'
import type { NoticeActs } from './notice-acts'
import { Refused } from './refused'

export type WhyNotProps = {
  readonly atHand: NoticesAtHand
  readonly rights: NoticeRights
  readonly acts: NoticeActs
}

/** Choices about templates nothing asks for now: they count again when something does. */
const idleIn = ({ explained, choices }: NoticesAtHand): readonly ChoiceAtHand[] =>
  choices.filter(({ templateId }) => !explained.some((line) => line.templateId === templateId))

/** What was asked for and is not carried, each with whose doing that is; folded away until somebody wants to know. */
export function WhyNot({ atHand, rights, acts }: WhyNotProps) {
  const t = useTranslations('disclaimers.piece')
  const nameOf = useTemplateName()
  const lines = atHand.explained.filter(({ outcome }) => outcome !== 'shown' && outcome !== 'blocked')
  const idle = idleIn(atHand)
  if (lines.length + idle.length === 0) return null
  return (
    <details>
      <summary className="cursor-pointer py-2 text-14 font-medium">
        {t('whyNot', { count: lines.length + idle.length })}
      </summary>
      <ul className="flex flex-col gap-3 pt-2">
        {lines.map((line) => (
          <li key={`${line.templateId} ${line.outcome} ${line.ruleId}`} className="text-14">
            <OutLine {...{ line, atHand, rights, acts }} />
          </li>
        ))}
        {idle.map((choice) => (
          <li key={choice.id} className="text-14">
            <p className="font-medium">{nameOf(choice.template)}</p>
            <p className="text-muted">{t(`idle.${choice.kind}`, { name: choice.by })}</p>
            <TakeBack {...{ choice, rights, acts }} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function OutLine({ line, atHand, rights, acts }: WhyNotProps & { readonly line: Explained }) {
  const t = useTranslations('disclaimers.piece')
  const nameOf = useTemplateName()
  const { templateId, outcome, against } = line
  const choice = atHand.choices.find(
    (one) => one.templateId === templateId && one.kind === (outcome === 'waived' ? 'waive' : 'drop'),
  )
  const other = atHand.explained.find(({ key }) => key === against)
  const said = {
    rule: (against ?? '').slice(0, 8),
    other: other ? nameOf(other) : (against ?? ''),
    name: choice?.by ?? '',
    second: choice?.approvedBy ?? '',
    reason: choice?.reason ?? '',
  }
  const key = outcome === 'waived' && choice?.approvedBy === null ? 'waivedAlone' : outcome
  return (
    <>
      <p className="font-medium">{nameOf(line)}</p>
      <p className="text-muted">{t(`outcomes.${key}`, said)}</p>
      {choice && (outcome === 'waived' || outcome === 'dropped') ? <TakeBack {...{ choice, rights, acts }} /> : null}
    </>
  )
}

type TakeBackProps = Pick<WhyNotProps, 'rights' | 'acts'> & { readonly choice: ChoiceAtHand }

function TakeBack({ choice: { id, template: called }, rights, acts }: TakeBackProps) {
  const t = useTranslations('disclaimers.piece')
  const template = useTemplateName()(called)
  const { isPending, no, act } = useAct()
  if (!rights.mayChoose) return null
  return (
    <>
      <Button
        size="text"
        isDisabled={isPending}
        aria-label={t('takeBackIt', { template })}
        onPress={() =>
          act(
            () => acts.takeBack(id),
            () => undefined,
          )
        }
      >
        {t('takeBack')}
      </Button>
      <Refused no={no} />
    </>
  )
}
