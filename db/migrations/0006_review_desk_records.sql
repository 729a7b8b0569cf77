-- Rules of the review desk that hold whatever code is running.
--> statement-breakpoint
create trigger opinion_is_a_record before update or delete on opinion for each row execute function refuse_change();
--> statement-breakpoint
create trigger correction_is_a_record before update or delete on correction for each row execute function refuse_change();
--> statement-breakpoint
create trigger review_route_is_a_record before update or delete on review_route for each row execute function refuse_change();
--> statement-breakpoint
create trigger preview_opening_is_a_record before update or delete on preview_opening for each row execute function refuse_change();
--> statement-breakpoint
create trigger checklist_tick_is_a_record before update or delete on checklist_tick for each row execute function refuse_change();
--> statement-breakpoint
create trigger warning_known_is_a_record before update or delete on warning_known for each row execute function refuse_change();
--> statement-breakpoint
-- Whoever has a hand in the package gives no review opinion on it, and nobody speaks at two review stages of one run.
create function review_by_other_eyes() returns trigger language plpgsql as $$
begin
  if new.stage_kind = 'proof' or new.verdict <> 'pass' or new.person_id is null then
    return new;
  end if;
  if exists (select 1 from edition_hand h where h.edition_id = new.edition_id and h.person_id = new.person_id) then
    raise exception 'a hand cannot review' using errcode = 'integrity_constraint_violation';
  end if;
  if new.stage_kind = 'review' and exists (
    select 1 from opinion o join review_run r on r.id = o.run_id
    where o.run_id = new.run_id and o.person_id = new.person_id and o.stage_kind = 'review' and o.stage <> new.stage
      and o.verdict = 'pass' and (r.plan->>'distinctPersons')::boolean
  ) then
    raise exception 'one person, one review stage' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger opinion_by_other_eyes before insert on opinion for each row execute function review_by_other_eyes();
--> statement-breakpoint
-- A debt changes once: when somebody else, without a hand in the piece, has looked at it.
create function clear_debt_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a debt is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if old.cleared_at is not null or new.cleared_at is null or new.cleared_by is null
    or to_jsonb(old) - array['cleared_at', 'cleared_by', 'verdict', 'opinion']
      <> to_jsonb(new) - array['cleared_at', 'cleared_by', 'verdict', 'opinion']
  then
    raise exception 'a debt is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select 1 from edition_hand h where h.edition_id = new.edition_id and h.person_id = new.cleared_by) then
    raise exception 'a hand cannot clear a debt' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger debt_clears_once before update or delete on debt for each row execute function clear_debt_once();
--> statement-breakpoint
-- A withdrawal ends once.
create function end_withdrawal_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.to_at is not null or new.to_at is null
    or to_jsonb(old) - 'to_at' <> to_jsonb(new) - 'to_at'
  then
    raise exception 'a withdrawal is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger withdrawal_ends_once before update or delete on withdrawal for each row execute function end_withdrawal_once();
--> statement-breakpoint
-- As before, and beside it: what went out without review rests on a debt of exactly its package, and what is flagged
-- "not for publication", or under embargo, does not go out at all.
create or replace function publish_only_approved() returns trigger language plpgsql as $$
begin
  if new.approval_id is not null then
    if not exists (
      select 1 from approval a where a.id = new.approval_id and a.edition_id = new.edition_id and a.package_hash = new.package_hash
    ) then
      raise exception 'publication needs an approval of its package' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (
      select 1 from approval a
      join edition_hand h on h.edition_id = a.edition_id and h.person_id = a.person_id
      where a.id = new.approval_id
    ) then
      raise exception 'the approver has become a hand' using errcode = 'integrity_constraint_violation';
    end if;
  elsif not exists (
    select 1 from debt d
    where d.id = new.debt_id and d.kind = 'forced' and d.edition_id = new.edition_id and d.package_hash = new.package_hash
  ) then
    raise exception 'publication needs an approval or a debt of its package' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (
    select 1 from story s where s.id = new.story_id and (s.killed_at is not null or s.withheld_at is not null)
  ) then
    raise exception 'story is not for publication' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (
    select 1 from story s where s.id = new.story_id and (s.embargo_indefinite or s.embargo_until > new.from_at)
  ) then
    raise exception 'story is under embargo' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
