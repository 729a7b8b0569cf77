import { LiveEvent } from '@/newsroom/notifications/live-event'
import { backOff } from './back-off'

const heard = (data: unknown): LiveEvent | null => {
  try {
    return LiveEvent.safeParse(JSON.parse(String(data))).data ?? null
  } catch {
    return null
  }
}

/**
 * Listens while the screen is seen. A hidden one lets go, because a browser holds six connections to a house and every
 * tab would take one; it asks again when it is looked at. Answers with how to stop.
 */
export const connectLive = (url: string, onEvent: (event: LiveEvent) => void): (() => void) => {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let over = false

  const letGo = (): void => {
    clearTimeout(timer)
    source?.close()
    source = null
  }
  const comeBack = (): void => {
    letGo()
    timer = setTimeout(listen, backOff(failures, Math.random()))
    failures += 1
  }
  const onMessage = ({ data }: MessageEvent): void => {
    const event = heard(data)
    if (event === null) return
    if (event.is === 'over') {
      over = true
      letGo()
    } else if (event.is === 'later') comeBack()
    else onEvent(event)
  }
  const listen = (): void => {
    if (source || over || document.hidden) return
    source = new EventSource(url)
    source.onopen = () => {
      failures = 0
    }
    source.onmessage = onMessage
    source.onerror = comeBack
  }
  const onSeen = (): void => (document.hidden ? letGo() : listen())

  document.addEventListener('visibilitychange', onSeen)
  listen()
  return () => {
    over = true
    document.removeEventListener('visibilitychange', onSeen)
    letGo()
  }
}
