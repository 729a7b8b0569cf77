'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/desk/disclaimers/choice'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import type { RouteRule } from '@/newsroom/workflow/choose-plan'
import type { RouteOnScreen, SectionOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import type { RulesActions } from './actions'
import { useOwnName } from './called'
import { Refused } from './refused'
import { TakeSentence } from './take-sentence'
import { useAct } from './use-act'

export type NewTakeProps = {
  readonly routes: readonly RouteOnScreen[]
  readonly sections: readonly SectionOnScreen[]
  readonly onAdd: RulesActions['addRule']
}

/** One more rule: a sentence whose words are still to choose. */
export function NewTake(props: NewTakeProps) {
  const t = useTranslations('rules.take')
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <Writing {...props} onClose={() => setOpen(false)} />
  ) : (
    <span>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
    </span>
  )
}

type Option = { readonly id: string; readonly name: string }
const ANY = 'any'

function Writing({ routes, sections, onAdd, onClose }: NewTakeProps & { readonly onClose: () => void }) {
  const t = useTranslations('rules')
  const sources = useTranslations('sources')
  const ownName = useOwnName()
  const [rule, setRule] = useState<RouteRule>({ routeKey: '', sectionId: null, sourceType: null, kind: null })
  const { isPending, no, act } = useAct()
  const put = (part: Partial<RouteRule>) => setRule({ ...rule, ...part })
  const any = { id: ANY, name: t('take.any') }
  const choice = (label: string, chosen: string | null, options: readonly Option[], onChoose: (id: string) => void) => (
    <Choice
      label={label}
      words={options.find(({ id }) => id === chosen)?.name ?? t('take.choose')}
      options={options}
      chosen={chosen === null ? [] : [chosen]}
      mode="one"
      onChoose={([id]) => {
        if (id !== undefined) onChoose(id)
      }}
    />
  )
  const kinds = [{ id: ANY, name: t('pieces.any') }, ...EDITION_KINDS.map((id) => ({ id, name: t(`pieces.${id}`) }))]
  const slots = {
    kind: choice(t('choose.pieces'), rule.kind ?? ANY, kinds, (id) =>
      put({ kind: EDITION_KINDS.find((kind) => kind === id) ?? null }),
    ),
    source: choice(
      t('choose.source'),
      rule.sourceType ?? ANY,
      [any, ...SOURCE_TYPES.map((id) => ({ id, name: sources(id) }))],
      (id) => put({ sourceType: SOURCE_TYPES.find((type) => type === id) ?? null }),
    ),
    section: choice(
      t('choose.section'),
      rule.sectionId ?? ANY,
      [any, ...sections.map(({ id, names }) => ({ id, name: ownName(names) }))],
      (id) => put({ sectionId: id === ANY ? null : id }),
    ),
    route: choice(
      t('choose.route'),
      rule.routeKey || null,
      routes.map(({ plan, names }) => ({ id: plan.key, name: ownName(names) })),
      (routeKey) => put({ routeKey }),
    ),
  }
  const save = () =>
    act(
      () => onAdd(rule),
      () => {
        toast({ text: t('take.added') })
        onClose()
      },
    )
  return (
    <div className="flex flex-col gap-4">
      <p className="leading-8">
        <TakeSentence slots={slots} />
      </p>
      <Refused no={no} />
      <div className="flex gap-3">
        <Button variant="primary" size="small" isDisabled={rule.routeKey === ''} isPending={isPending} onPress={save}>
          {t('take.save')}
        </Button>
        <Button size="small" onPress={onClose}>
          {t('take.cancel')}
        </Button>
      </div>
    </div>
  )
}
