import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { migrateBefore } from '@/testing/migrate-before'
import { migrateDatabase } from './migrate'
import { resetDatabase } from './reset'
import { disclaimerRule, disclaimerText } from './schema/disclaimers'

const { db, owner, url } = await testDatabase()

it('counts rules and texts as approved that were in force before rules had to be', async () => {
  await resetDatabase(url)
  await migrateBefore(url, '0022_disclaimer_engine')
  const [template, version, writer, approver] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  for (const id of [writer, approver])
    await owner.execute(sql`insert into person (id, name, slug, email, language, time_zone, created_at)
      values (${id}, ${id}, ${id}, ${id}, 'en', 'UTC', now())`)
  await owner.execute(sql`insert into disclaimer_template
    (id, key, kind, name, legal_basis, placement, removable, created_at)
    values (${template}, 'agency', 'wire', 'Agency', '', 'bottom', 'never', now())`)
  await owner.execute(sql`insert into disclaimer_rule
    (id, template_id, "when", priority, effective_from, written_by, written_at)
    values (${randomUUID()}, ${template}, '{"all": []}', 10, now(), ${writer}, now())`)
  await owner.execute(sql`insert into disclaimer_version
    (id, template_id, n, state, change_note, effective_from, written_by, written_at)
    values (${version}, ${template}, 1, 'in_review', '', now(), ${writer}, now())`)
  await owner.execute(sql`insert into disclaimer_text (version_id, locale, text, written_by)
    values (${version}, 'en', 'A notice.', ${writer})`)
  await owner.execute(sql`update disclaimer_version
    set state = 'approved', approved_by = ${approver}, approved_at = now() where id = ${version}`)
  await migrateDatabase(url)
  const [rule] = await db.select().from(disclaimerRule)
  expect(rule).toMatchObject({ state: 'approved', effect: 'require', jurisdictions: [], writers: [writer] })
  const [text] = await db.select().from(disclaimerText)
  expect(text).toMatchObject({ state: 'approved', origin: 'authored', approvedBy: approver })
})
