/** Surrogate keys: a cached page carries the tags of all it shows and is forgotten when one of them is purged. */
export const storyTag = (storyId: string) => `st-${storyId}`
export const sectionTag = (sectionId: string) => `sec-${sectionId}`
export const topicTag = (topicId: string) => `top-${topicId}`
export const authorTag = (authorSlug: string) => `by-${authorSlug}`
/** The public pages of a notice's versions. */
export const noticeTag = (key: string) => `no-${key}`
/** Front page, feeds, sitemaps: whatever lists the newest of everything. */
export const FRONT_TAG = 'front'
/** Corrections page and its feed: whatever lists what was changed or taken down. */
export const CORRECTIONS_TAG = 'corrections'
/** Masthead and footer: on every public page. */
export const CHROME_TAG = 'chrome'
