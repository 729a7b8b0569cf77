/** What of the book of notices can wait for a second person. */
export type BookThing = 'version' | 'rule' | 'ruleEnd' | 'standIn' | 'loosening'
