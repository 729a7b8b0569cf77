import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import type { TemplateNames } from '@/newsroom/disclaimers/template-name'
import { NOTHING_WAITS, type WaitingLine, type WaitsForYou } from '@/newsroom/disclaimers/waits-for-you'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { waitingInBook } from './waiting-in-book'

/** So many are listed; of the rest only the number is said. */
const MOST = 20

type Row = {
  readonly thing: WaitingLine['thing']
  readonly id: string
  /** All three null of what is about no template. */
  readonly key: string | null
  readonly name: string | null
  readonly names: TemplateNames | null
  readonly by: string | null
  readonly at: string | Date
  readonly count: number
}

/** What in the book of notices, or of what the house declares, waits for this very person’s second pair of eyes, the longest waiting first. */
export const waitsForYou = async (reader: Reader, actor: Actor, at: Date): Promise<WaitsForYou> => {
  if (!can(actor, 'disclaimer.approve', { writers: [] })) return NOTHING_WAITS
  const { rows } = await reader.execute<Row>(sql`
    select w.thing, w.id, t.key, t.name, t.names, p.name as by, w.at, (count(*) over ())::int as count
    from (${waitingInBook({ id: actor.id, at })}) as w
      left join ${disclaimerTemplate} t on t.id = w.template_id
      left join ${person} p on p.id = w.by_id
    where t.withdrawn_at is null or w.thing = 'ruleEnd'
    order by w.at, w.id limit ${MOST}`)
  return {
    lines: rows.map(({ thing, id, key, name, names, by, at: since }) => ({
      ...{ thing, id, by },
      template: key === null || name === null ? null : { key, name, names: names ?? {} },
      at: z.coerce.date().parse(since),
    })),
    count: rows[0]?.count ?? 0,
  }
}
