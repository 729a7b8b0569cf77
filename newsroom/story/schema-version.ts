/** Shape of the packages written today; stored beside each revision, never inside it. */
export const SCHEMA_VERSION = 1
