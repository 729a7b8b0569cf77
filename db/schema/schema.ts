/** The whole schema, for Drizzle's relational queries and for the generator of migrations. */
export * from './audit'
export * from './disclaimers'
export * from './media'
export * from './newsroom'
export * from './people'
export * from './publication'
export * from './review'
export * from './story'
