/** What an entry of the record is about. */
export const SUBJECT_TYPES = ['story', 'person', 'disclaimer', 'newsroom', 'session', 'media', 'audit'] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]
