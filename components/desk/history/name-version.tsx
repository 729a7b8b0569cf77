'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from 'react-aria-components/Form'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import type { StoryAtHand } from './version-line'

export type NameIt = (input: {
  storyId: string
  editionId: string
  name: string
}) => Promise<Result<{ readonly seq: number }>>

/** Keeps the text as it stands now under a name, so that it is found again. */
export function NameVersion({ story, nameIt }: { readonly story: StoryAtHand; readonly nameIt: NameIt }) {
  const t = useTranslations('story.history')
  const refusal = useRefusalWords()
  const { storyId, editionId } = story
  const [state, submit, isPending] = useActionState(
    async (before: { n: number; error?: string }, form: FormData) => {
      const name = String(form.get('name') ?? '').trim()
      const result = await nameIt({ storyId, editionId, name })
      if (!result.ok) return { n: before.n, error: refusal(result.refusal) }
      toast({ text: t('named', { name }) })
      return { n: before.n + 1 }
    },
    { n: 0 },
  )
  return (
    <Form action={submit} key={state.n} className="flex max-w-xl items-end gap-4">
      <div className="grow">
        <TextField name="name" label={t('nameField')} maxLength={80} isRequired error={state.error} />
      </div>
      <Button type="submit" isPending={isPending}>
        {t('nameSubmit')}
      </Button>
    </Form>
  )
}
