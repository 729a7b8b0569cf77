import { atOtherDesk, chief, contributor, reporter, withoutRoles } from './cast'

/** People who must not learn of a story of the desk, however close to it they once stood. */
export const STRANGERS = {
  'the chief of another desk': atOtherDesk(chief),
  'its writer, moved to another desk': atOtherDesk(reporter),
  'its writer, with no role left': withoutRoles(reporter),
  'a contributor who was not given it': contributor,
} as const
