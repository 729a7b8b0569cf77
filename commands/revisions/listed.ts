import type { Package } from '@/newsroom/story/package'

/** What lists show of a package; kept on the edition, in step with its head. */
export const listed = ({ headline, language, sectionId }: Package) => ({ headline, language, sectionId })
