'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from 'react-aria-components/Form'
import { Button } from '@/components/ui/button'
import { Dialog, type DialogProps } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

/** The field that was refused, and a counter so that the same fault twice is said twice. */
export type NewStoryState = {
  readonly n: number
  readonly fault: 'slugline' | 'deskId' | 'language' | 'form' | null
  readonly slugline: string
}

export type NewStoryProps = Pick<DialogProps, 'isOpen' | 'onOpenChange'> & {
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly language: Locale
  readonly action: (before: NewStoryState, form: FormData) => Promise<NewStoryState>
}

export const BLANK: NewStoryState = { n: 0, fault: null, slugline: '' }

/** One line is enough to begin; where there is one desk nobody is asked for it. */
export function NewStory({ desks, language, action, isOpen, onOpenChange }: NewStoryProps) {
  const t = useTranslations('desk.newStory')
  return (
    <Dialog title={t('title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <NewStoryForm desks={desks} language={language} action={action} />
    </Dialog>
  )
}

export function NewStoryForm({ desks, language, action }: Pick<NewStoryProps, 'desks' | 'language' | 'action'>) {
  const t = useTranslations('desk.newStory')
  const names = useTranslations('desk.languages')
  const [state, submit, isPending] = useActionState(action, BLANK)
  const fault = (field: NewStoryState['fault']) => (state.fault === field ? t(`faults.${field ?? 'form'}`) : undefined)
  return (
    <Form action={submit} className="flex flex-col gap-5" key={state.n}>
      <TextField
        name="slugline"
        label={t('slugline')}
        hint={t('sluglineHint')}
        defaultValue={state.slugline}
        error={fault('slugline')}
        maxLength={120}
        isRequired
        autoFocus
      />
      <div className="flex flex-wrap gap-6 *:grow">
        {desks.length < 2 ? (
          <input type="hidden" name="deskId" value={desks[0]?.id ?? ''} />
        ) : (
          <Select
            name="deskId"
            label={t('desk')}
            options={desks.map(({ id, name }) => ({ id, label: name }))}
            defaultValue={desks[0]?.id ?? null}
            error={fault('deskId')}
          />
        )}
        <Select
          name="language"
          label={t('language')}
          options={LOCALES.map((locale) => ({ id: locale, label: names(locale), lang: locale }))}
          defaultValue={language}
          error={fault('language')}
        />
      </div>
      {state.fault === 'form' ? (
        <p role="alert" className="text-vermilion">
          {t('faults.form')}
        </p>
      ) : null}
      <footer className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('submit')}
        </Button>
      </footer>
    </Form>
  )
}
