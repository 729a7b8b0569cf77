'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { RuleOnScreen, SectionOnScreen } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { useOwnName, useRouteName } from './called'
import { useRefusalWords } from './refusal-words'
import { TakeSentence } from './take-sentence'
import { useAct } from './use-act'

export type TakeLineProps = {
  readonly rule: RuleOnScreen
  readonly sections: readonly SectionOnScreen[]
  readonly actions: Pick<RulesActions, 'addRule' | 'endRule'>
}

/** One rule to read; ending it can be taken back from the toast. */
export function TakeLine({ rule, sections, actions }: TakeLineProps) {
  const t = useTranslations('rules.take')
  const words = useRefusalWords()
  const { isPending, no, act } = useAct()
  const { id, ...said } = rule
  const undo = async () => {
    const added = await actions.addRule(said)
    toast(added.ok ? { text: t('added') } : { text: words(added.refusal), tone: 'stop' })
  }
  const end = () =>
    act(
      () => actions.endRule({ ruleId: id }),
      () => toast({ text: t('ended'), undo }),
    )
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Reading rule={rule} sections={sections} />
      <Button size="text" variant="bare" isPending={isPending} onPress={end}>
        {t('end')}
      </Button>
      {no === null ? null : (
        <p role="alert" className="text-14 text-vermilion">
          {words(no)}
        </p>
      )}
    </div>
  )
}

function Reading({ rule, sections }: Pick<TakeLineProps, 'rule' | 'sections'>) {
  const t = useTranslations('rules')
  const sources = useTranslations('sources')
  const ownName = useOwnName()
  const routeName = useRouteName()
  const strong = (word: string) => <strong className="font-semibold">{word}</strong>
  const section = sections.find(({ id }) => id === rule.sectionId)
  const isEvery = rule.kind === null && rule.sourceType === null && rule.sectionId === null
  return (
    <p className="leading-text">
      <TakeSentence
        slots={{
          kind: isEvery ? t('take.every') : strong(t(`pieces.${rule.kind ?? 'any'}`)),
          source: rule.sourceType === null ? null : strong(sources(rule.sourceType)),
          section: rule.sectionId === null ? null : strong(section ? ownName(section.names) : t('take.closed')),
          route: <cite className="font-semibold not-italic">{routeName(rule.routeKey)}</cite>,
        }}
      />
    </p>
  )
}
