'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { TextField } from '@/components/ui/text-field'
import { LOCALES } from '@/newsroom/language/locales'
import { useRefusalWords } from './refusal-words'
import { TextOrigin } from './text-origin'
import { VariablesLegend } from './variables-legend'
import type { VersionActions } from './version-actions'
import { type DraftStart, useVersionDraft } from './version-draft'

export type VersionEditorProps = {
  readonly start: DraftStart
  readonly actions: Pick<VersionActions, 'write' | 'submit'>
  readonly onKept: (what: 'saved' | 'submitted', n: number) => void
}

function FieldLoading() {
  const t = useTranslations('disclaimers.field')
  return <Skeleton label={t('loading')} lines={3} />
}

/** A writing surface is much to fetch, and most who open a template only read it. */
const WordingField = dynamic(() => import('./wording-field/wording-field').then((file) => file.WordingField), {
  ssr: false,
  loading: FieldLoading,
})

type Draft = ReturnType<typeof useVersionDraft>

function DateFields({ draft }: { readonly draft: Draft }) {
  const t = useTranslations('disclaimers.version')
  const { beside } = useRefusalWords()
  return (
    <>
      <TextField
        label={t('effectiveFrom')}
        hint={t('effectiveFromHint')}
        type="date"
        value={draft.words.startsOn}
        onChange={(startsOn) => draft.put({ startsOn })}
        error={beside('effectiveFrom', draft.refusal)}
      />
      <TextField
        label={t('effectiveTo')}
        hint={t('effectiveToHint')}
        type="date"
        value={draft.words.endsOn}
        onChange={(endsOn) => draft.put({ endsOn })}
        error={beside('effectiveTo', draft.refusal)}
      />
    </>
  )
}

/** The refusal, unless it is already said beside a field. */
function Refused({ draft }: { readonly draft: Draft }) {
  const { sentence } = useRefusalWords()
  const { refusal } = draft
  if (refusal === null || (refusal.kind === 'invalid' && refusal.field !== 'texts')) return null
  return (
    <p role="alert" className="text-14 text-vermilion">
      {sentence(refusal)}
    </p>
  )
}

/** A version being written: its texts side by side, what changed, when it works. */
export function VersionEditor({ start, actions, onKept }: VersionEditorProps) {
  const t = useTranslations('disclaimers')
  const { beside } = useRefusalWords()
  const draft = useVersionDraft(start, actions, onKept)
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
        {LOCALES.map((locale) => (
          <div key={locale} className="flex flex-col gap-3">
            <WordingField
              label={t(`languages.${locale}`)}
              lang={locale}
              text={draft.words.texts[locale] ?? ''}
              onChange={(text) => draft.putText(locale, text)}
              error={beside(`texts.${locale}`, draft.refusal)}
              name={`texts.${locale}`}
            />
            <TextOrigin
              language={t(`languages.${locale}`)}
              origin={draft.words.origins[locale] ?? 'authored'}
              onChange={(origin) => draft.putOrigin(locale, origin)}
            />
          </div>
        ))}
      </div>
      <VariablesLegend />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
        <TextField
          label={t('version.note')}
          hint={t('version.noteHint')}
          value={draft.words.changeNote}
          onChange={(changeNote) => draft.put({ changeNote })}
          error={beside('changeNote', draft.refusal)}
        />
        <DateFields draft={draft} />
      </div>
      <Refused draft={draft} />
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" isPending={draft.isBusy} onPress={draft.submit}>
          {t('version.submit')}
        </Button>
        <Button isPending={draft.isBusy} onPress={draft.save}>
          {t('version.save')}
        </Button>
        <p className="text-14 text-muted">{draft.isUnsaved ? t('version.unsaved') : t('version.submitHint')}</p>
      </div>
    </div>
  )
}
