import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import type { TermPage, TermVersion } from '@/newsroom/machine-check/on-screen'
import type { Term } from '@/newsroom/machine-check/term'
import { dayOf } from '@/newsroom/time/start-of-day'
import { ApproveDraft } from './approve-draft'
import { DraftEditor } from './draft-editor'
import type { TermActions, TermSaid } from './term-actions'
import { TermChanges } from './term-changes'
import { TermLine } from './term-line'

export type TermListProps = {
  readonly page: TermPage
  readonly actions: Pick<TermActions, 'write' | 'approve'>
  readonly timeZone: string
}

/** One list: what is being written and what that changes, what is in force, and what was before. */
export function TermList({ page, actions, timeZone }: TermListProps) {
  const t = useTranslations('machine')
  const { id: listId, draft, terms, versions } = page
  const [newest] = versions
  const asSaid = ({ validFrom, validTo, ...term }: Term): TermSaid => ({
    ...term,
    startsOn: validFrom ? dayOf(validFrom, timeZone) : '',
    endsOn: validTo ? dayOf(validTo, timeZone) : '',
  })
  const n = draft?.n ?? (newest?.n ?? 0) + 1
  return (
    <>
      <Part id="draft" title={t('draft.title', { n })}>
        {draft ? (
          <>
            <p className="text-14 text-muted">{t('draft.by', { name: draft.writtenBy })}</p>
            <TermChanges
              changes={draft.changes.map((change) => ({
                kind: change.kind,
                term: asSaid(change.term),
                before: change.kind === 'changed' ? asSaid(change.before) : null,
              }))}
            />
            <ApproveDraft
              input={{ listId, versionId: draft.versionId, seen: draft.hash }}
              n={draft.n}
              mayApprove={draft.mayApprove}
              onApprove={actions.approve}
            />
          </>
        ) : (
          <p className="text-muted">{t('draft.none')}</p>
        )}
        <details open={draft === null && newest === undefined}>
          <summary className="target cursor-pointer text-proof">{t('draft.edit', { n })}</summary>
          <div className="pt-4">
            <DraftEditor
              key={draft?.writtenAt.toISOString() ?? 'new'}
              listId={listId}
              terms={(draft?.terms ?? terms).map(asSaid)}
              n={n}
              changeNote={draft?.changeNote ?? ''}
              basedOn={draft?.writtenAt.toISOString() ?? null}
              onWrite={actions.write}
            />
          </div>
        </details>
      </Part>
      <Part id="in-force" title={newest ? t('inForce.title', { n: newest.n }) : t('inForce.never')}>
        <ul className="flex flex-col">
          {terms.map(asSaid).map((term) => (
            <li key={`${term.locale} ${term.form} ${term.text}`}>
              <TermLine term={term} />
            </li>
          ))}
        </ul>
      </Part>
      {versions.length === 0 ? null : (
        <Part id="versions" title={t('versions.title')}>
          <Versions versions={versions} timeZone={timeZone} />
        </Part>
      )}
    </>
  )
}

function Versions({ versions, timeZone }: { readonly versions: readonly TermVersion[]; readonly timeZone: string }) {
  const t = useTranslations('machine.versions')
  const format = useFormats()
  return (
    <ol className="flex flex-col gap-2 text-14">
      {versions.map(({ n, writtenBy, approvedBy, approvedAt, changeNote, contentHash }) => (
        <li key={n}>
          <p>
            {t('line', {
              n,
              writtenBy,
              approvedBy,
              day: format.dateTime(approvedAt, { dateStyle: 'medium', timeZone }),
            })}
          </p>
          {changeNote ? <p>{changeNote}</p> : null}
          <code className="break-all font-mono text-12 text-muted">{contentHash}</code>
        </li>
      ))}
    </ol>
  )
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-4 border-t border-rule pt-6">
      <h2 id={`${id}-title`} className="font-serif text-21">
        {title}
      </h2>
      {children}
    </section>
  )
}
