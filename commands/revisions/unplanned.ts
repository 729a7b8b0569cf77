/** An edition nobody has planned to publish at a time, or to take down at one. */
export const UNPLANNED = {
  publishAt: null,
  publishWall: null,
  publishZone: null,
  scheduledBy: null,
  unpublishAt: null,
  unpublishWall: null,
  unpublishZone: null,
  unpublishPlan: null,
  attempts: 0,
  retryAt: null,
} as const
