-- Rules of the machine check that hold whatever code is running.
--> statement-breakpoint
create trigger machine_check_run_is_a_record before update or delete on machine_check_run for each row execute function refuse_change();
--> statement-breakpoint
-- A finding changes only in what people say to it: taken, or dismissed with a reason by somebody without a hand in the piece.
create function settle_finding() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a finding is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and (
    old.state = 'dismissed' or new.state = 'open'
    or to_jsonb(old) - array['state', 'reason', 'settled_by', 'settled_at']
      <> to_jsonb(new) - array['state', 'reason', 'settled_by', 'settled_at']
  ) then
    raise exception 'a finding is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> 'open' and (new.settled_by is null or new.settled_at is null) then
    raise exception 'a finding is settled by name' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'dismissed' and btrim(new.reason) = '' then
    raise exception 'a finding is dismissed with a reason' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'dismissed' and exists (
    select 1 from machine_check_run r
    join edition_hand h on h.edition_id = r.edition_id and h.person_id = new.settled_by
    where r.id = new.run_id
  ) then
    raise exception 'a hand cannot dismiss a finding' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger machine_check_finding_is_settled before insert or update or delete on machine_check_finding for each row execute function settle_finding();
--> statement-breakpoint
create trigger term_list_stays before delete on term_list for each row execute function refuse_change();
--> statement-breakpoint
-- An approved version of a list, and its terms, are fixed.
create function fix_approved_term_list() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.approved_at is not null then
    raise exception 'a version of a term list is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if not (old.writers <@ new.writers) then
    raise exception 'who wrote in a draft stays its writer' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger term_list_version_is_fixed before update or delete on term_list_version for each row execute function fix_approved_term_list();
--> statement-breakpoint
create function fix_approved_term() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from term_list_version v where v.id in (old.version_id, new.version_id) and v.approved_at is not null
  ) then
    raise exception 'a term of an approved version is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger term_is_fixed before insert or update or delete on term for each row execute function fix_approved_term();
