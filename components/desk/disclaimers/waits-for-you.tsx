import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { WaitsForYou as Waiting, WaitingLine } from '@/newsroom/disclaimers/waits-for-you'
import { DECLARATION_PLACE, GRADES_PLACE, placeInBook } from '@/newsroom/notifications/place'
import { useTemplateName } from './use-template-name'

/** What other keepers wrote and asked for, until this person says yes or no. Nothing, where nothing waits. */
export function WaitsForYou({ waiting: { lines, count } }: { readonly waiting: Waiting }) {
  const t = useTranslations('disclaimers.waitsForYou')
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="waits-for-you" className="flex max-w-3xl flex-col gap-2">
      <h2 id="waits-for-you" className="text-16 font-semibold">
        {t('title', { count })}
      </h2>
      <ul className="border-t border-rule">
        {lines.map((line) => (
          <Line key={`${line.thing}-${line.id}`} line={line} />
        ))}
      </ul>
      {count > lines.length ? <p className="text-14 text-muted">{t('more', { count: count - lines.length })}</p> : null}
    </section>
  )
}

const placeOfLine = ({ thing, id, template }: WaitingLine): string => {
  if (template === null) return thing === 'grades' ? GRADES_PLACE : DECLARATION_PLACE
  return placeInBook(thing === 'reissue' ? { template: template.key, job: id } : { template: template.key, thing })
}

function Line({ line }: { readonly line: WaitingLine }) {
  const t = useTranslations('disclaimers.waitsForYou')
  const nameOf = useTemplateName()
  const { thing, template, by, at } = line
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
      <Link href={placeOfLine(line)} className="link target">
        {t(thing, { template: template === null ? '' : nameOf(template) })}
      </Link>
      <span className="text-14 text-muted">
        {by === null ? null : `${by} · `}
        <Time at={at} />
      </span>
    </li>
  )
}
