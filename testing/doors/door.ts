export type Door = {
  /** `anybody`: also without a sign-in. `person`: whoever is signed in; what they may do is asked of the policy. */
  readonly for: 'anybody' | 'person'
  readonly checks: string
}

/** By file under `app`, then by exported name. */
export type Doors = Readonly<Record<string, Readonly<Record<string, Door>>>>

export const anybody = (checks: string): Door => ({ for: 'anybody', checks })
export const person = (checks: string): Door => ({ for: 'person', checks })

export const PUBLISHED = anybody('only what `visible` lets through')
export const SHARING = person('story.read, else absent; story.share; a link of the same story')
export const STORY = person('story.read of the story, else absent')
