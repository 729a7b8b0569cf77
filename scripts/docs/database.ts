import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as schema from '@/db/schema/schema'

export const file = 'docs/generated/database.md'

const flags = ({ primary, notNull, isUnique }: { primary: boolean; notNull: boolean; isUnique: boolean }): string =>
  [primary ? 'key' : '', notNull ? '' : 'may be null', isUnique ? 'unique' : '']
    .filter((flag) => flag !== '')
    .join(', ')

const describe = (table: PgTable): string => {
  const { name, columns, foreignKeys, indexes, uniqueConstraints, checks } = getTableConfig(table)
  const targets = new Map(
    foreignKeys.map((key) => {
      const { columns: from, foreignTable } = key.reference()
      return [from[0]?.name, getTableConfig(foreignTable).name] as const
    }),
  )
  const rows = columns.map((column) => {
    const target = targets.get(column.name)
    const note = [flags(column), target && `→ ${target}`].filter(Boolean).join('; ')
    return `| \`${column.name}\` | ${column.getSQLType()} | ${note} |`
  })
  const rules = [
    ...uniqueConstraints.map(({ name: rule }) => rule),
    ...checks.map(({ name: rule }) => rule),
    ...indexes.map(({ config }) => config.name),
  ]
  const footer =
    rules.length === 0 ? '' : `\n\nConstraints and indexes: ${rules.map((rule) => `\`${rule}\``).join(', ')}.`
  return `## ${name}\n\n| Column | Type | |\n|---|---|---|\n${rows.join('\n')}${footer}\n`
}

/** Every table of the schema, in the order of its name. What triggers refuse is in `db/migrations`. */
export const generate = async (): Promise<string> => {
  const tables = Object.values(schema).filter((thing) => thing instanceof PgTable)
  const byName = tables.toSorted((a, b) => (getTableConfig(a).name < getTableConfig(b).name ? -1 : 1))
  return `# The database\n\nGenerated from \`db/schema\` by \`npm run docs\`.\n\n${byName.map(describe).join('\n')}`
}
