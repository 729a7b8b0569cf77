-- Who lets one language stand in for another is on record: it is approved by a second person, ended, and never rewritten.
create function fix_stand_in() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a stand-in is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.approved_by is not null then
      raise exception 'a stand-in is approved after it was written' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if old.ended_at is not null
    or to_jsonb(old) - array['approved_by', 'approved_at', 'ended_by', 'ended_at']
      <> to_jsonb(new) - array['approved_by', 'approved_at', 'ended_by', 'ended_at']
    or (old.approved_by is not null and old.approved_by is distinct from new.approved_by)
    or (old.approved_at is not null and old.approved_at is distinct from new.approved_at)
  then
    raise exception 'a stand-in is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclaimer_fallback_is_a_record before insert or update or delete on disclaimer_fallback for each row execute function fix_stand_in();
--> statement-breakpoint
-- An approved rule is a record: somebody asks that it end, it is closed once, and nothing else about it changes. One that
-- requires what is never left out is closed only by two people, or by a rule that takes its place.
create or replace function fix_approved_rule() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a rule is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'approved' and (
    to_jsonb(old) - array['effective_to', 'end_asked_by', 'end_asked_at', 'end_approved_by']
      <> to_jsonb(new) - array['effective_to', 'end_asked_by', 'end_asked_at', 'end_approved_by']
    or (old.end_approved_by is not null and to_jsonb(old) <> to_jsonb(new))
  ) then
    raise exception 'an approved rule is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'approved' and new.effective_to is distinct from old.effective_to then
    if new.effective_to is null or (old.effective_to is not null and new.effective_to > old.effective_to) then
      raise exception 'an approved rule is a record' using errcode = 'integrity_constraint_violation';
    end if;
    if new.effect = 'require' and (new.end_approved_by is null or old.end_asked_by is distinct from new.end_asked_by)
      and exists (select 1 from disclaimer_template t where t.id = new.template_id and t.removable = 'never')
      and not exists (
        select 1 from disclaimer_rule r
        where r.replaces_id = new.id and r.state = 'approved' and r.effective_from <= new.effective_to
      )
    then
      raise exception 'it takes two people to end a rule that requires what is never left out'
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if tg_op = 'UPDATE' and old.template_id <> new.template_id then
    raise exception 'a rule stays with its template' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and not (old.writers <@ new.writers) then
    raise exception 'who wrote in a draft stays its writer' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'approved' and (tg_op = 'INSERT' or old.state <> 'approved') then
    if new.approved_by is null then
      raise exception 'a rule is approved by name' using errcode = 'integrity_constraint_violation';
    end if;
    if new.effect = 'forbid' and exists (
      select 1 from disclaimer_template t where t.id = new.template_id and t.removable = 'never'
        and t.legal_owner_id is distinct from new.approved_by
    ) then
      raise exception 'only its legal owner lets a template that is never left out be forbidden'
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
