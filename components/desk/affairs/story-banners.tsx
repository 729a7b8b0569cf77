import type { StoryAffairs } from '@/newsroom/story/affairs'
import { DebtBanner } from './debt-banner'
import { KilledBanner } from './killed-banner'
import { TakedownBanner } from './takedown-banner'

type Props = {
  readonly storyId: string
  readonly affairs: StoryAffairs
}

/** What the desk has to know of a story before it reads a word of it. */
export function StoryBanners({ storyId, affairs: { path, takedown, killed, debts } }: Props) {
  if (!takedown && !killed && debts.length === 0) return null
  return (
    <div className="mb-6 flex flex-col gap-3">
      {killed ? <KilledBanner killed={killed} path={path} /> : null}
      {takedown ? <TakedownBanner takedown={takedown} path={path} /> : null}
      {debts.map((debt) => (
        <DebtBanner key={debt.id} debt={debt} storyId={storyId} />
      ))}
    </div>
  )
}
