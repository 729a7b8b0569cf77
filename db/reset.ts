import { Client } from 'pg'

/** Everything that is Stet's, in an order that nothing holds back: jobs, the list of migrations, tables, functions. */
const DROP = `do $$ declare thing record; begin
  drop schema if exists pgboss cascade;
  drop schema if exists drizzle cascade;
  for thing in select tablename from pg_tables where schemaname = 'public' loop
    execute format('drop table public.%I cascade', thing.tablename);
  end loop;
  for thing in
    select p.oid::regprocedure as signature from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('drop function %s cascade', thing.signature);
  end loop;
end $$`

/** Leaves the database as if Stet had never seen it. */
export const resetDatabase = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(DROP)
  } finally {
    await client.end()
  }
}
