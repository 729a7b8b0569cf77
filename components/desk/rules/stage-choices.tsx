'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '@/components/desk/disclaimers/choice'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import { useFormats } from '@/components/ui/formats'
import { CHECKS, KNOWN_STAGES } from '@/newsroom/workflow/known-stages'
import { STAGE_ROLES } from '@/newsroom/workflow/route-schema'
import { STAGE_KINDS } from '@/newsroom/workflow/routes'
import { useNamesOf } from './called'
import { useChecksInWords } from './checks-in-words'
import { PeopleChoice } from './people-choice'
import type { RouteDraft, StageDraft } from './route-draft'
import { SentenceNumber } from './sentence-number'
import { StageSentence } from './stage-sentence'

export type StageChoicesProps = {
  readonly stage: StageDraft
  readonly name: string
  readonly route: Pick<RouteDraft, 'change' | 'become'>
  /** Fields the server refused, by their last word. */
  readonly wrong: readonly string[]
}

const OWN = 'own'

/** The sentence of a stage with its words to choose. */
export function StageChoices({ stage, name, route, wrong }: StageChoicesProps) {
  const t = useTranslations('rules')
  const { wordFor, listOf } = useChecksInWords()
  const namesOf = useNamesOf()
  const format = useFormats()
  const put = (part: Partial<StageDraft>) => route.change(stage.id, part)
  const one = <T extends string>(known: readonly T[], [id]: readonly string[], use: (chosen: T) => void) => {
    const chosen = known.find((word) => word === id)
    if (chosen) use(chosen)
  }
  return (
    <StageSentence
      slots={{
        stage: <StageChoice stage={stage} name={name} onChoose={(key) => route.become(stage.id, key)} />,
        kind: (
          <Choice
            label={t('choose.kind', { stage: name })}
            words={t(`does.${stage.kind}`)}
            options={STAGE_KINDS.map((id) => ({ id, name: t(`does.${id}`) }))}
            chosen={[stage.kind]}
            mode="one"
            onChoose={(ids) =>
              one(STAGE_KINDS, ids, (kind) => put(kind === 'review' ? { kind } : { kind, isGuest: false }))
            }
          />
        ),
        role:
          stage.people.length > 0 ? (
            t('stage.theNamed')
          ) : (
            <Choice
              label={t('choose.role', { stage: name })}
              words={t(`by.${stage.role}`)}
              options={STAGE_ROLES.map((id) => ({ id, name: t(`by.${id}`) }))}
              chosen={[stage.role]}
              mode="one"
              onChoose={(ids) => one(STAGE_ROLES, ids, (role) => put({ role }))}
            />
          ),
        people: (
          <PeopleChoice
            label={t('choose.people', { stage: name })}
            words={stage.people.length === 0 ? t('stage.anybody') : format.list(namesOf(stage.people))}
            chosen={stage.people}
            onChoose={(people) => put({ people })}
          />
        ),
        needed: (
          <SentenceNumber
            label={t('choose.needed', { stage: name })}
            value={stage.needed}
            onChange={(needed) => put({ needed })}
            isInvalid={wrong.includes('needed')}
          />
        ),
        opinion: (
          <SentenceNumber
            label={t('choose.opinion', { stage: name })}
            value={stage.opinion}
            onChange={(opinion) => put({ opinion })}
            isInvalid={wrong.includes('opinionMin')}
          />
        ),
        checks: (
          <Choice
            label={t('choose.checks', { stage: name })}
            words={stage.checks.length === 0 ? t('stage.nothing') : listOf(stage.checks)}
            options={CHECKS.map((id) => ({ id, name: wordFor(id) }))}
            chosen={stage.checks}
            mode="several"
            onChoose={(ids) => put({ checks: CHECKS.filter((check) => ids.includes(check)) })}
          />
        ),
        hours: (
          <SentenceNumber
            label={t('choose.hours', { stage: name })}
            value={stage.hours}
            onChange={(hours) => put({ hours })}
            isInvalid={wrong.includes('hours')}
            placeholder="–"
          />
        ),
        guest:
          stage.kind === 'review' ? (
            <Choice
              label={t('choose.guest', { stage: name })}
              words={t(stage.isGuest ? 'stage.outside' : 'stage.inside')}
              options={[
                { id: 'inside', name: t('stage.inside') },
                { id: 'outside', name: t('stage.outside') },
              ]}
              chosen={[stage.isGuest ? 'outside' : 'inside']}
              mode="one"
              onChoose={([id]) => put({ isGuest: id === 'outside' })}
            />
          ) : null,
      }}
    />
  )
}

type StageChoiceProps = Pick<StageChoicesProps, 'stage' | 'name'> & { readonly onChoose: (key: string) => void }

function StageChoice({ stage, name, onChoose }: StageChoiceProps) {
  const t = useTranslations('rules')
  const stageName = useStageName()
  const known = Object.keys(KNOWN_STAGES)
  return (
    <Choice
      label={t('choose.stage')}
      words={name}
      options={[...known.map((key) => ({ id: key, name: stageName({ key }) })), { id: OWN, name: t('stage.own') }]}
      chosen={[known.includes(stage.key) ? stage.key : OWN]}
      mode="one"
      onChoose={([key]) => {
        if (key !== undefined && key !== stage.key) onChoose(key)
      }}
    />
  )
}
