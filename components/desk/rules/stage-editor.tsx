'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Issue } from '@/newsroom/issue'
import { useStageName } from '../moves/use-stage-name'
import { FaultLines } from './fault-lines'
import { NamesFields } from './names-fields'
import type { RouteDraft, StageDraft } from './route-draft'
import { StageChoices } from './stage-choices'

export type StageEditorProps = {
  readonly stage: StageDraft
  readonly place: { readonly at: number; readonly of: number }
  readonly route: RouteDraft
  /** Fields the server refused, by their last word. */
  readonly wrong: readonly string[]
  readonly faults: readonly Issue[]
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One stage being written: its sentence, then what can be done with it. */
export function StageEditor({ stage, place, route, wrong, faults, onMove, onRemove }: StageEditorProps) {
  const t = useTranslations('rules')
  const stageName = useStageName()
  const name = stageName(stage) === stage.key ? t('stage.unnamed') : stageName(stage)
  const act = (word: 'up' | 'down' | 'remove' | 'rename') => ({
    id: `stage-${stage.id}-${word}`,
    size: 'text' as const,
    variant: 'bare' as const,
    'aria-label': t('editor.actOn', { act: t(`editor.${word}`), stage: name }),
  })
  return (
    <div className="flex flex-col gap-2">
      <div className="leading-8">
        <StageChoices stage={stage} name={name} route={route} wrong={wrong} />
      </div>
      {stage.isNamed ? (
        <NamesFields
          label={t('editor.name')}
          names={stage.names}
          onChange={(names) => route.change(stage.id, { names })}
          error={wrong.includes('names') ? t('fields.names') : undefined}
        />
      ) : null}
      {wrong
        .filter((field) => field !== 'names')
        .map((field) => (
          <p key={field} className="text-14 text-vermilion">
            {t.has(`fields.${field}`) ? t(`fields.${field}`) : t('fields.stage')}
          </p>
        ))}
      <FaultLines faults={faults} />
      <div className="-ml-[5px] flex flex-wrap gap-1">
        <Button {...act('up')} isDisabled={place.at === 0} onPress={() => onMove(-1)}>
          {t('editor.up')}
        </Button>
        <Button {...act('down')} isDisabled={place.at === place.of - 1} onPress={() => onMove(1)}>
          {t('editor.down')}
        </Button>
        <Button {...act('rename')} onPress={() => route.change(stage.id, { isNamed: !stage.isNamed })}>
          {t('editor.rename')}
        </Button>
        <Button {...act('remove')} isDisabled={place.of === 1} onPress={onRemove}>
          {t('editor.remove')}
        </Button>
      </div>
    </div>
  )
}
