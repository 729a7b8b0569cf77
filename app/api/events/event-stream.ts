import { database } from '@/db/connect'
import { listenLive } from '@/db/live'
import { readableStory } from '@/db/queries/notifications/readable-story'
import { unreadCount } from '@/db/queries/notifications/unread'
import { somebodyWriting } from '@/db/queries/somebody-writing'
import { type SignedIn, signedIn } from '@/db/queries/viewer'
import type { Hint } from '@/newsroom/notifications/hint'
import type { LiveEvent } from '@/newsroom/notifications/live-event'
import { can } from '@/newsroom/policy/can'

const HEARTBEAT_MS = 15_000

type Asked = {
  readonly sessionId: string
  readonly personId: string
  /** The story on the screen; heard of only while it may be read. */
  readonly storyId: string | null
  /** The reissue on the screen; heard of only by those who keep disclaimers. */
  readonly reissueId?: string | null
  readonly heartbeatMs?: number
}

type Told = Pick<Extract<LiveEvent, { is: 'notices' }>, 'story'> & {
  readonly kind: Extract<LiveEvent, { is: 'notices' }>['because']
}

const frame = (event: LiveEvent): string => `data: ${JSON.stringify(event)}\n\n`

/**
 * Hints for one open screen, as server-sent events. The sign-in is looked at again before anything is sent and with
 * each heartbeat, without being kept alive by it; when it has ended, so has the stream.
 */
export const eventStream = ({ sessionId, personId, storyId, reissueId = null, heartbeatMs = HEARTBEAT_MS }: Asked) => {
  const bytes = new TextEncoder()
  let stop = (): void => undefined

  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    let open = true
    let queue = Promise.resolve()
    const send = (text: string): void => {
      if (open) controller.enqueue(bytes.encode(text))
    }
    const close = (last: string): void => {
      if (!open) return
      send(last)
      stop()
      controller.close()
    }
    /** One after the other, each as the person is then. A database that does not answer ends the stream: come back. */
    const asThePerson = (then: (person: SignedIn) => Promise<string>): void => {
      queue = queue
        .then(async () => {
          if (!open) return
          const person = await signedIn(database(), sessionId, new Date())
          if (person) send(await then(person))
          else close(frame({ is: 'over' }))
        })
        .catch(() => close(frame({ is: 'later' })))
    }
    const tellUnread = (told: Told = { kind: null, story: null }): void =>
      asThePerson(async (person) => {
        const unread = await unreadCount(database(), person)
        return frame({ is: 'notices', unread, because: told.kind, story: told.story })
      })
    const tellStory = (story: string): void =>
      asThePerson(async (person) =>
        (await readableStory(database(), person, story)) ? frame({ is: 'story', story }) : '',
      )
    const tellWriting = (story: string): void =>
      asThePerson(async (person) => {
        const writing = await somebodyWriting(database(), person, { storyId: story, at: new Date() })
        return writing ? frame({ is: 'writing', story, writing }) : ''
      })
    const tellReissue = (job: string): void =>
      asThePerson(async (person) => (can(person, 'disclaimer.write') ? frame({ is: 'reissue', job }) : ''))
    const onStoryHint = (hint: Hint): void => {
      if (hint.about === 'story' && hint.story === storyId) tellStory(hint.story)
      if (hint.about === 'writing' && hint.story === storyId && hint.by !== personId) tellWriting(hint.story)
    }
    const onHint = (hint: Hint): void => {
      if (hint.about === 'person' && hint.person === personId) tellUnread(hint)
      if (hint.about === 'reissue' && hint.job === reissueId) tellReissue(hint.job)
      onStoryHint(hint)
    }
    const deaf = listenLive({ onHint, onGap: () => tellUnread(), onClose: () => close(frame({ is: 'later' })) })
    const heart = setInterval(() => asThePerson(async () => ': here\n\n'), heartbeatMs)
    stop = () => {
      open = false
      deaf()
      clearInterval(heart)
    }
    tellUnread()
  }

  return new ReadableStream<Uint8Array>({ start, cancel: () => stop() })
}
