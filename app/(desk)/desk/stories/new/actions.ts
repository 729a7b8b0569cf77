'use server'

import { redirect } from 'next/navigation'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { StartStory, startStory } from '@/commands/start-story'
import type { NewStoryState } from '@/components/desk/new-story/new-story'

const FIELDS = ['slugline', 'deskId', 'language'] as const satisfies NewStoryState['fault'][]

/** Starts a story and opens it; a refusal goes back beside its field, with what was typed. */
export const start = async (before: NewStoryState, form: FormData): Promise<NewStoryState> => {
  const viewer = await mustView()
  const typed = { n: before.n + 1, slugline: String(form.get('slugline') ?? '') }
  const input = StartStory.safeParse(Object.fromEntries(form))
  if (!input.success) {
    const [field] = input.error.issues.map(({ path }) => path[0])
    return { ...typed, fault: FIELDS.find((known) => known === field) ?? 'form' }
  }
  const started = await heard(viewer, await startStory(contextFor(viewer), input.data))
  if (!started.ok)
    return { ...typed, fault: ['forbidden', 'invalid'].includes(started.refusal.kind) ? 'deskId' : 'form' }
  redirect(`/desk/stories/${started.value.storyId}`)
}
