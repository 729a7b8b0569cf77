ALTER TABLE "audit_entry" ALTER COLUMN "seq" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "audit_entry" ALTER COLUMN "seq" SET DEFAULT 0;--> statement-breakpoint
-- The trail as a chain; the bytes are those of newsroom/audit/chain.ts and docs/adr/0016-audit-chain.md.
create function audit_hash(previous text, entry audit_entry) returns text language sql stable as $$
  select encode(sha256(convert_to(previous || format(
    '{"seq":%s,"at":"%s","actor":%s,"kind":%s,"subject":{"type":%s,"id":%s},"payload":"%s"}',
    entry.seq,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(to_json(entry.actor_id)::text, 'null'),
    to_json(entry.kind),
    to_json(entry.subject_type),
    coalesce(to_json(entry.subject_id)::text, 'null'),
    encode(sha256(convert_to(entry.detail::text, 'UTF8')), 'hex')
  ), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- What is there already is chained as it stands, gaps in its numbers included.
alter table audit_entry disable trigger audit_entry_is_a_record;
--> statement-breakpoint
do $$
declare
  entry audit_entry;
  previous text := repeat('0', 64);
begin
  for entry in select * from audit_entry order by seq loop
    previous := audit_hash(previous, entry);
    update audit_entry set hash = previous where seq = entry.seq;
  end loop;
end $$;
--> statement-breakpoint
alter table audit_entry enable trigger audit_entry_is_a_record;
--> statement-breakpoint
-- From here on number and hash are given here alone, one writer at a time until it commits, so that no number is left
-- out and none is overtaken. The path keeps a temporary table from standing in for the trail. A transaction that does
-- not see the latest entry (repeatable read) meets the key and fails.
create function chain_audit_entry() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  last audit_entry;
begin
  perform pg_advisory_xact_lock(7383803);
  select * into last from audit_entry order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.hash := audit_hash(coalesce(last.hash, repeat('0', 64)), new);
  return new;
end $$;
--> statement-breakpoint
create trigger audit_entry_is_chained before insert on audit_entry for each row execute function chain_audit_entry();
