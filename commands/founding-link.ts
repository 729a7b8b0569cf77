import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { invitation } from '@/db/schema/people'
import { newToken } from '@/platform/token'

const FOUNDING_MS = 72 * 60 * 60 * 1000

/** The path of a link with which the owner founds an empty newsroom; null once there is one. Ends the link before. */
export const foundingLink = (db: Db, now: Date): Promise<string | null> =>
  db.transaction(async (tx) => {
    const [house] = await tx.select({ name: newsroom.name }).from(newsroom)
    if (house) return null
    await tx
      .update(invitation)
      .set({ revokedAt: now })
      .where(and(eq(invitation.purpose, 'owner'), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    const { token, hash } = newToken()
    await tx.insert(invitation).values({
      id: randomUUID(),
      purpose: 'owner',
      tokenHash: hash,
      createdAt: now,
      expiresAt: new Date(now.getTime() + FOUNDING_MS),
    })
    return `/invite/${token}`
  })
