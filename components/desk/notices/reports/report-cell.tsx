import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Cell } from '@/newsroom/notices/report'
import { useTemplateName } from '../../disclaimers/use-template-name'
import { RuleInWords } from '../rule-in-words'

/** One field of a report. What is not there is said, and not left to be guessed from an empty place. */
export function ReportCell({ cell, shelves }: { readonly cell: Cell; readonly shelves: ShelfNames }) {
  const t = useTranslations('notices.reports')
  const languages = useTranslations('disclaimers.languages')
  const format = useFormats()
  const nameOf = useTemplateName()
  if (cell.kind === 'none') return <span className="text-muted">{t('none')}</span>
  if (cell.kind === 'number') return format.number(cell.n)
  if (cell.kind === 'day')
    return <span className="whitespace-nowrap">{format.dateTime(cell.at, { dateStyle: 'medium' })}</span>
  if (cell.kind === 'language') return languages(cell.locale)
  if (cell.kind === 'rule') return <RuleInWords rule={cell.said.rule} template={cell.said.template} shelves={shelves} />
  if (cell.kind === 'template')
    return (
      <Link href={cell.href} className="link target sm:inline-block sm:w-max sm:max-w-56">
        {nameOf(cell.called)}
      </Link>
    )
  if (!cell.href) return cell.text
  return (
    <Link href={cell.href} lang={cell.lang} className={`link target ${cell.lang ? 'font-serif' : ''}`}>
      {cell.text}
    </Link>
  )
}
