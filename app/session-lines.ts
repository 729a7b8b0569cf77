import type { SessionLine } from '@/components/admin/session-list'
import { database } from '@/db/connect'
import { openSessions } from '@/db/queries/sessions'
import { deviceOf } from '@/newsroom/people/device'
import type { Viewer } from './viewer'

/** Open sessions of a person, with devices by their everyday names. */
export const sessionLines = async (viewer: Viewer, personId: string): Promise<SessionLine[]> => {
  const sessions = await openSessions(database(), viewer, personId, new Date())
  return sessions.map(({ device, ...session }) => ({
    ...session,
    device: deviceOf(device),
    isHere: session.id === viewer.sessionId,
  }))
}
