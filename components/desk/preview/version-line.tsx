import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EditionState } from '@/components/desk/moves/edition-state'
import { Time } from '@/components/ui/time'
import type { State } from '@/newsroom/workflow/states'

type Props = {
  readonly storyId: string
  readonly version: { readonly n: number; readonly seq: number; readonly at: Date; readonly state: State }
  readonly isOlder: boolean
  /** The newest version, looked at in the same way. */
  readonly newestHref: string
}

/** Which version this is, and the way to others. */
export function VersionLine({ storyId, version: { n, seq, at, state }, isOlder, newestHref }: Props) {
  const t = useTranslations('preview')
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-14">
      <EditionState state={state} />
      <span className="tabular">{t('version', { n, seq })}</span>
      <span className="text-muted">
        {t('saved')} <Time at={at} />
      </span>
      {isOlder ? (
        <Link href={newestHref} prefetch={false} className="link target">
          {t('newest')}
        </Link>
      ) : null}
      <Link href={`/desk/stories/${storyId}/history`} prefetch={false} className="link target">
        {t('others')}
      </Link>
    </p>
  )
}
