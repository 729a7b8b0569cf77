import { type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '@/db/schema/audit'
import {
  disclaimerFallback,
  disclaimerRule,
  disclaimerTemplate,
  disclaimerText,
  disclaimerVersion,
} from '@/db/schema/disclaimers'
import { gradeTable } from '@/db/schema/grade-tables'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { person } from '@/db/schema/people'
import { reissueJob } from '@/db/schema/reissue'

type Eyes = { readonly id: string; readonly at: Date }

/** Whoever began a version, wrote words of it, or wrote words that were replaced since: `versionWriters`, of one person. */
const versions = ({ id }: Eyes): SQL => sql`
  select 'version' as thing, v.id, v.template_id, v.written_by as by_id, v.written_at as at
  from ${disclaimerVersion} v where v.state = 'in_review' and v.written_by <> ${id}::uuid
    and not exists (select from ${disclaimerText} x where x.version_id = v.id and x.written_by = ${id}::uuid)
    and not exists (select from ${auditEntry} a where a.subject_type = 'disclaimer' and a.subject_id = v.template_id::text
      and a.kind = 'writeVersion' and a.actor_id = ${id}::uuid and a.detail ->> 'versionId' = v.id::text)`

/** A rule that forbids what is never left out waits for whoever answers for its law, as `mustAnswer` has it. */
const rules = ({ id, at }: Eyes): SQL => sql`
  select 'rule', r.id, r.template_id, r.written_by, r.written_at
  from ${disclaimerRule} r join ${disclaimerTemplate} t on t.id = r.template_id
  where r.state = 'draft' and (r.effective_to is null or r.effective_to > ${at.toISOString()}::timestamptz)
    and ${id}::uuid <> all (r.writers)
    and (r.effect <> 'forbid' or t.removable <> 'never' or t.legal_owner_id = ${id}::uuid)`

const ruleEnds = ({ id, at }: Eyes): SQL => sql`
  select 'ruleEnd', r.id, r.template_id, r.end_asked_by, r.end_asked_at
  from ${disclaimerRule} r where r.end_asked_by <> ${id}::uuid
    and (r.effective_to is null or r.effective_to > ${at.toISOString()}::timestamptz)`

const standIns = ({ id }: Eyes): SQL => sql`
  select 'standIn', f.id, f.template_id, f.written_by, f.written_at
  from ${disclaimerFallback} f where f.approved_at is null and f.ended_at is null and f.written_by <> ${id}::uuid`

/** Where somebody answers for the law of the template who is still here, they are one of the two. */
const loosenings = ({ id }: Eyes): SQL => sql`
  select 'loosening', l.id, l.template_id, l.asked_by, l.asked_at
  from ${disclaimerLoosening} l join ${disclaimerTemplate} t on t.id = l.template_id
    left join ${person} o on o.id = t.legal_owner_id and o.deactivated_at is null
  where l.agreed_at is null and l.dropped_at is null and l.asked_by <> ${id}::uuid
    and (o.id is null or o.id in (${id}::uuid, l.asked_by))`

const reissues = ({ id }: Eyes): SQL => sql`
  select 'reissue', j.id, j.template_id, j.requested_by, j.requested_at
  from ${reissueJob} j where j.state = 'requested' and j.requested_by <> ${id}::uuid`

/** What the house would declare of machines: about no template. */
const declarations = ({ id }: Eyes): SQL => sql`
  select 'declaration', h.id, null::uuid, h.written_by, h.written_at
  from ${houseDeclaration} h where h.confirmed_at is null and h.ended_at is null and h.written_by <> ${id}::uuid`

/** The table of grades; where it says less than the usual one, for whoever alone answers for the law (`grades.agree`). */
const grades = ({ id }: Eyes): SQL => {
  const law = sql`select t.legal_owner_id from ${disclaimerTemplate} t
    where t.kind = 'ai' and t.withdrawn_at is null and t.legal_owner_id is not null`
  return sql`
    select 'grades', g.id, null::uuid, g.written_by, g.written_at
    from ${gradeTable} g where g.agreed_at is null and g.returned_at is null and g.written_by <> ${id}::uuid
      and (not grade_rows_below_usual(g.rows) or (${id}::uuid in (${law}) and ${id}::uuid = all (${law})))`
}

/** All that waits in the book for the word of this person, if they keep it at all: thing, id, template_id, by_id, at. */
export const waitingInBook = (eyes: Eyes): SQL =>
  sql.join(
    [versions, rules, ruleEnds, standIns, loosenings, reissues, declarations, grades].map((waiting) => waiting(eyes)),
    sql` union all `,
  )
