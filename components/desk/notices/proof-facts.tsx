import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import type { VersionProof } from '@/newsroom/notices/proof'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 border-t border-rule py-2 md:grid md:grid-cols-[12rem_1fr] md:gap-x-6">
      <dt className="text-14 text-muted">{name}</dt>
      <dd className="min-w-0 text-16">{children}</dd>
    </div>
  )
}

/** Whether the texts still are what was approved, in words first. */
export function HashCheck({ hash, isProven }: { readonly hash: string; readonly isProven: boolean }) {
  const t = useTranslations('notices.proof')
  return (
    <>
      <span className={`font-medium ${isProven ? 'text-stet' : 'text-vermilion'}`}>
        {t(isProven ? 'proven' : 'notProven')}
      </span>{' '}
      <code className="font-mono text-12 break-all">{hash}</code>
    </>
  )
}

function Hands({ proof }: { readonly proof: VersionProof }) {
  const t = useTranslations('notices.proof')
  const languages = useTranslations('disclaimers.languages')
  return (
    <ul className="flex flex-col gap-0.5">
      {proof.hands.map(({ locale, writtenBy, approvedBy }) => (
        <li key={locale}>
          {t('hands', { language: languages(locale), writer: writtenBy, approver: approvedBy ?? proof.approvedBy })}
        </li>
      ))}
    </ul>
  )
}

/** Who, when, and the proof of the words. */
export function ProofFacts({ proof }: { readonly proof: VersionProof }) {
  const t = useTranslations('notices.proof')
  const format = useFormats()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'long' })
  const { use, template, effectiveFrom, effectiveTo } = proof
  return (
    <dl>
      <Fact name={t('written')}>{t('byAt', { name: proof.writtenBy, at: moment(proof.writtenAt) })}</Fact>
      <Fact name={t('approved')}>{t('byAt', { name: proof.approvedBy, at: moment(proof.approvedAt) })}</Fact>
      <Fact name={t('languages')}>
        <Hands proof={proof} />
      </Fact>
      <Fact name={t('inUse')}>
        {effectiveTo
          ? t('span', { from: moment(effectiveFrom), to: moment(effectiveTo) })
          : t('from', { from: moment(effectiveFrom) })}
        {template.withdrawnAt ? ` ${t('withdrawn', { at: moment(template.withdrawnAt) })}` : null}
      </Fact>
      {proof.changeNote ? <Fact name={t('note')}>{proof.changeNote}</Fact> : null}
      <Fact name={t('hash')}>
        <HashCheck hash={proof.contentHash} isProven={proof.isProven} />
      </Fact>
      <Fact name={t('uses')}>
        {use.first && use.last
          ? t('used', {
              count: use.publications,
              live: use.live,
              first: moment(use.first),
              last: moment(use.last),
            })
          : t('unused')}
      </Fact>
    </dl>
  )
}
