'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { toast } from '@/components/ui/toast'
import type { RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { useStageName } from '../moves/use-stage-name'
import type { RulesActions } from './actions'
import { NamesFields } from './names-fields'
import { OnChangeChoice } from './on-change-choice'
import { Refused } from './refused'
import { useRouteDraft } from './route-draft'
import { StageEditor } from './stage-editor'
import { useAct } from './use-act'
import { usePlaces } from './use-places'
import { whereWrong } from './where-wrong'

export type RouteEditorProps = {
  /** Null: a new one. */
  readonly route: RouteOnScreen | null
  readonly onWrite: RulesActions['writeRoute']
  readonly onClose: () => void
}

/** A route being written: each stage as the sentence it will be. */
export function RouteEditor({ route, onWrite, onClose }: RouteEditorProps) {
  const t = useTranslations('rules')
  const draft = useRouteDraft(route)
  const places = usePlaces(draft)
  const stageName = useStageName()
  const { isPending, no, act } = useAct()
  const wrong = whereWrong(no)
  const save = () =>
    act(
      () => onWrite(draft.said()),
      () => {
        toast({ text: t('editor.saved') })
        onClose()
      },
    )
  return (
    <div className="flex flex-col gap-6">
      <NamesFields
        label={t('editor.routeName')}
        names={draft.names}
        onChange={draft.setNames}
        error={wrong.isNameWrong ? t('fields.names') : undefined}
      />
      <ol className="flex list-decimal flex-col gap-5 pl-6 marker:text-muted">
        {draft.stages.map((stage, at) => (
          <li key={stage.id}>
            <StageEditor
              stage={stage}
              place={{ at, of: draft.stages.length }}
              route={draft}
              wrong={wrong.fieldsOf(at)}
              faults={wrong.faultsOf(at)}
              onMove={(step) => places.move(stage.id, step, stageName(stage))}
              onRemove={() => places.remove(stage.id, stageName(stage))}
            />
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {places.said}
      </p>
      <div className="flex flex-wrap items-center gap-6">
        <Button size="small" onPress={draft.add}>
          {t('editor.add')}
        </Button>
        <Checkbox isSelected={draft.distinctPersons} onChange={draft.setDistinct}>
          {t('editor.distinct')}
        </Checkbox>
      </div>
      <p className="leading-8">
        <OnChangeChoice chosen={draft.onChange} onChoose={draft.setOnChange} />
      </p>
      <Refused no={wrong.rest} stages={draft.stages} />
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" size="small" isPending={isPending} onPress={save}>
          {t('editor.save')}
        </Button>
        <Button size="small" onPress={onClose}>
          {t('editor.cancel')}
        </Button>
        <p className="text-14 text-muted">{t('editor.note')}</p>
      </div>
    </div>
  )
}
