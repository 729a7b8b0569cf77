-- The stages of a run, put down as its plan has them. What counts for Art. 50(4) is computed here and held to by the
-- check of the table: no setting and no statement can say otherwise. A later change of plans leaves these rows alone.
create function record_run_stages() returns trigger language plpgsql as $$
begin
  insert into run_stage (run_id, key, position, kind, can_reject, opinion_min, counts_for_50_4)
  select new.id, s.stage->>'key', s.n - 1, s.stage->>'kind', s.stage->>'kind' <> 'proof',
    (s.stage->>'opinionMin')::integer, s.stage->>'kind' = 'review' and (s.stage->>'opinionMin')::integer > 0
  from jsonb_array_elements(new.plan->'stages') with ordinality as s(stage, n)
  on conflict (run_id, key) do nothing;
  return new;
end $$;
--> statement-breakpoint
create trigger review_run_records_stages after insert on review_run for each row execute function record_run_stages();
--> statement-breakpoint
insert into run_stage (run_id, key, position, kind, can_reject, opinion_min, counts_for_50_4)
select r.id, s.stage->>'key', s.n - 1, s.stage->>'kind', s.stage->>'kind' <> 'proof',
  (s.stage->>'opinionMin')::integer, s.stage->>'kind' = 'review' and (s.stage->>'opinionMin')::integer > 0
from review_run r, jsonb_array_elements(r.plan->'stages') with ordinality as s(stage, n)
on conflict (run_id, key) do nothing;
--> statement-breakpoint
create trigger run_stage_is_a_record before update or delete on run_stage for each row execute function refuse_change();
--> statement-breakpoint
create trigger editorial_evidence_is_a_record before update or delete on editorial_evidence for each row execute function refuse_change();
--> statement-breakpoint
create trigger editorial_evidence_stays before truncate on editorial_evidence for each statement execute function refuse_change();
--> statement-breakpoint
-- Evidence follows the record before it, one writer at a time. The lock is that of the audit trail: whoever publishes
-- takes it anyway, and one lock cannot be taken in two orders.
create function chain_evidence() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  last editorial_evidence;
begin
  perform pg_advisory_xact_lock(7383803);
  select * into last from editorial_evidence order by seq desc limit 1;
  if new.seq <> coalesce(last.seq, 0) + 1 or new.previous_hash <> coalesce(last.record_hash, repeat('0', 64)) then
    raise exception 'evidence follows the record before it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger editorial_evidence_is_chained before insert on editorial_evidence for each row execute function chain_evidence();
--> statement-breakpoint
-- Who answered for what the house published: a term ends once, and nothing else about it changes.
create function end_responsibility_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.to_at is not null or new.to_at is null
    or to_jsonb(old) - 'to_at' <> to_jsonb(new) - 'to_at'
  then
    raise exception 'a responsibility is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger responsibility_ends_once before update or delete on editorial_responsibility for each row execute function end_responsibility_once();
--> statement-breakpoint
create function end_authorisation_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null or new.ended_by is null
    or to_jsonb(old) - array['ended_at', 'ended_by'] <> to_jsonb(new) - array['ended_at', 'ended_by']
  then
    raise exception 'an authorisation is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger authorisation_ends_once before update or delete on authorisation for each row execute function end_authorisation_once();
