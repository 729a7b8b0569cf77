import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'

const { db, owner } = await testDatabase()

const refusal = (statement: string): Promise<unknown> =>
  db.execute(sql.raw(statement)).then(
    () => 'allowed',
    (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message),
  )

describe('the role of the application', () => {
  it('works as stet_app, not as the owner of the tables', async () => {
    const { rows } = await db.execute(sql`select current_user as name`)
    expect(rows).toEqual([{ name: 'stet_app' }])
  })

  it.each(['audit_entry', 'move', 'approval', 'publication_disclaimer', 'kill_notice', 'edition_hand'])(
    'may add to %s but never change or delete what is there',
    async (table) => {
      const { rows } = await owner.execute(sql`
        select privilege_type as may from information_schema.role_table_grants
        where grantee = 'stet_app' and table_name = ${table} order by 1`)
      expect(rows.map((row) => row.may)).toEqual(['INSERT', 'SELECT'])
    },
  )

  it('is refused by the database when it tries to alter the audit trail', async () => {
    expect(await refusal('delete from audit_entry')).toContain('permission denied')
    expect(await refusal(`update audit_entry set kind = 'x'`)).toContain('permission denied')
    expect(await refusal('truncate audit_entry')).toContain('permission denied')
  })

  it('may end a publication but not delete it, and fold revisions but not change them', async () => {
    expect(await refusal('delete from publication')).toContain('permission denied')
    expect(await refusal('update publication set to_at = now() where false')).toBe('allowed')
    expect(await refusal('delete from revision where false')).toBe('allowed')
    expect(await refusal('update revision set kind = kind')).toContain('permission denied')
  })

  it('may not change tables', async () => {
    expect(await refusal('create table mine (id int)')).toContain('permission denied')
    expect(await refusal('alter table audit_entry disable trigger all')).toContain('must be owner')
  })
})
