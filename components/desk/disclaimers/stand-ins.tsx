import { useTranslations } from 'next-intl'
import type { StandInOnScreen } from '@/newsroom/disclaimers/stand-in-on-screen'
import { NewStandIn } from './new-stand-in'
import type { StandInActions } from './stand-in-actions'
import { StandInLine } from './stand-in-line'

export type StandInsProps = {
  readonly templateId: string
  readonly standIns: readonly StandInOnScreen[]
  /** Null for those who may only read. */
  readonly actions: StandInActions | null
  /** A withdrawn template takes none; those it has can still be removed. */
  readonly takesNew: boolean
}

/** Which language’s approved text a piece carries when its own has none. Without one it cannot go out. */
export function StandIns({ templateId, standIns, actions, takesNew }: StandInsProps) {
  const t = useTranslations('disclaimers.standIns')
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-[72ch] text-14 text-muted">{t('lede')}</p>
      {standIns.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      {standIns.length > 0 ? (
        <ul className="flex w-full flex-col gap-4">
          {standIns.map((standIn) => (
            <li key={standIn.id}>
              <StandInLine standIn={standIn} actions={actions} />
            </li>
          ))}
        </ul>
      ) : null}
      {actions && takesNew ? <NewStandIn templateId={templateId} taken={standIns} onAdd={actions.add} /> : null}
    </div>
  )
}
