import type { Client } from 'pg'
import { SetUpFault } from '@/platform/set-up-fault'
import { APP_ROLE } from './connect'

const everything = `grant select, insert, update, delete on all tables in schema public to ${APP_ROLE}`
const record = (table: string): string => `revoke update, delete on ${table} from ${APP_ROLE}`

/**
 * What the application may do with the tables. It adds to a record and reads it; only a revision may go again, when
 * autosaves are folded together, and only a publication may change, when it ends.
 */
const GRANTS: readonly string[] = [
  `grant usage on schema public to ${APP_ROLE}`,
  everything,
  `grant usage, select on all sequences in schema public to ${APP_ROLE}`,
  `grant usage on schema drizzle to ${APP_ROLE}`,
  `grant select on all tables in schema drizzle to ${APP_ROLE}`,
  record('audit_entry'),
  record('move'),
  record('approval'),
  record('publication_disclaimer'),
  `revoke delete on lifted_notice from ${APP_ROLE}`,
  `revoke delete on left_notice from ${APP_ROLE}`,
  `revoke delete on disclaimer_loosening from ${APP_ROLE}`,
  `revoke delete on notice_choice from ${APP_ROLE}`,
  `revoke delete on disclaimer_rule from ${APP_ROLE}`,
  `revoke delete on disclaimer_fallback from ${APP_ROLE}`,
  `revoke delete on disclaimer_template from ${APP_ROLE}`,
  record('publication_media'),
  record('kill_notice'),
  record('edition_hand'),
  record('opinion'),
  record('correction'),
  record('review_route'),
  record('preview_opening'),
  record('checklist_tick'),
  record('warning_known'),
  record('limited_view'),
  record('corrected_alone'),
  `revoke delete on reader_report from ${APP_ROLE}`,
  `revoke delete on card_task from ${APP_ROLE}`,
  record('run_stage'),
  record('sample_error_taken_back'),
  record('editorial_evidence'),
  `revoke delete on house_declaration from ${APP_ROLE}`,
  `revoke delete on grade_table from ${APP_ROLE}`,
  `revoke delete on election_window from ${APP_ROLE}`,
  `revoke delete on editorial_responsibility from ${APP_ROLE}`,
  `revoke delete on authorisation from ${APP_ROLE}`,
  `revoke delete on story_import from ${APP_ROLE}`,
  `revoke delete on import_piece from ${APP_ROLE}`,
  `revoke delete on partner from ${APP_ROLE}`,
  `revoke delete on partner_delivery from ${APP_ROLE}`,
  `revoke delete on debt from ${APP_ROLE}`,
  `revoke delete on withdrawal from ${APP_ROLE}`,
  `revoke update on revision from ${APP_ROLE}`,
  `revoke delete on reissue_job from ${APP_ROLE}`,
  `revoke delete on reissue_piece from ${APP_ROLE}`,
  `revoke delete on publication from ${APP_ROLE}`,
]

const mayActAsApp = async (client: Client): Promise<boolean> => {
  try {
    await client.query(`set role ${APP_ROLE}`)
    await client.query('reset role')
    return true
  } catch {
    return false
  }
}

/** Another instance may be making the role at the same moment, so "there already" is as good as "made". */
const CREATE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$`

const makeRole = async (client: Client): Promise<void> => {
  try {
    await client.query(CREATE)
    await client.query(`grant ${APP_ROLE} to current_user`)
  } catch (cause) {
    throw new SetUpFault(
      `The user of DATABASE_URL may not make the role ${APP_ROLE}, as which the application works. ` +
        `Either let it (alter role … createrole), or have an administrator run: create role ${APP_ROLE} nologin; grant ${APP_ROLE} to <that user>.`,
      { cause },
    )
  }
}

/** Gives the application's role exactly its rights. Runs after each migration, since new tables need them too. */
export const grantRoles = async (client: Client): Promise<void> => {
  if (!(await mayActAsApp(client))) await makeRole(client)
  await client.query('begin')
  for (const grant of GRANTS) await client.query(grant)
  await client.query('commit')
}
