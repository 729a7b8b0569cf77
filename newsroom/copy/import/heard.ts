/** What was in the foreign text and could not come along, for the summary after pasting. Words are always kept. */
export type Dropped = 'pictures' | 'embeds' | 'links' | 'fields' | 'characters' | 'structure'

export type Heard = Set<Dropped>
