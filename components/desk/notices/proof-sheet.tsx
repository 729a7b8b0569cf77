import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import { noticePath } from '@/newsroom/notices/notice-path'
import type { RuleThen, VersionProof } from '@/newsroom/notices/proof'
import { VersionChanges } from '../disclaimers/version-changes'
import { VersionTexts } from '../disclaimers/version-texts'
import { ProofFacts } from './proof-facts'
import { RuleInWords } from './rule-in-words'

type Props = {
  readonly proof: VersionProof
  /** Public origin of the site. */
  readonly origin: string
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="font-serif text-21">
        {title}
      </h2>
      {children}
    </section>
  )
}

function RuleLine({ rule, proof }: { readonly rule: RuleThen; readonly proof: VersionProof }) {
  const t = useTranslations('notices.proof')
  const format = useFormats()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long' })
  const { effectiveFrom, effectiveTo, approvedBy } = rule
  const from = day(effectiveFrom)
  return (
    <li className="border-t border-rule py-2 leading-text">
      <RuleInWords rule={rule} template={proof.template} shelves={proof.shelves} />{' '}
      <span className="text-14 text-muted">
        {effectiveTo ? t('ruleSpan', { from, to: day(effectiveTo) }) : t('ruleFrom', { from })}
        {approvedBy ? ` ${t('ruleBy', { name: approvedBy })}` : null}
      </span>
    </li>
  )
}

/** One approved version for the file: its words, who answers for them, what they changed, and where they went. */
export function ProofSheet({ proof, origin }: Props) {
  const t = useTranslations('notices.proof')
  const { template, n, before, newer, rules, texts } = proof
  return (
    <div className="flex max-w-[72rem] flex-col gap-8">
      {newer === null ? null : (
        <p className="print:hidden">
          <Link href={`/desk/disclaimers/${template.key}/versions/${newer}`} className="link target">
            {t('newer', { n: newer })}
          </Link>
        </p>
      )}
      <VersionTexts texts={texts} />
      <ProofFacts proof={proof} />
      {before === null ? null : (
        <Part id="changes" title={t('changes', { n: before.n })}>
          <VersionChanges before={before.texts} after={texts} />
        </Part>
      )}
      <Part id="rules-then" title={t('rules')}>
        {rules.length === 0 ? (
          <p className="text-muted">{t('noRules')}</p>
        ) : (
          <ul>
            {rules.map((rule) => (
              <RuleLine key={rule.id} rule={rule} proof={proof} />
            ))}
          </ul>
        )}
      </Part>
      {template.placement === 'internal' ? null : (
        <p className="border-t border-rule pt-3 text-14 text-muted">
          {t('public')}{' '}
          <a
            href={noticePath(template.key, n)}
            className="link target break-all"
          >{`${origin}${noticePath(template.key, n)}`}</a>
        </p>
      )}
    </div>
  )
}
