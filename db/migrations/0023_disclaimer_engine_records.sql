-- Rules and texts from before rules were approved by a second person count as approved.
update disclaimer_rule set state = 'approved', approved_at = written_at,
  writers = case when written_by is null then '{}'::uuid[] else array[written_by] end;
--> statement-breakpoint
alter table disclaimer_text disable trigger disclaimer_text_is_fixed;
--> statement-breakpoint
update disclaimer_text t set state = 'approved', approved_by = v.approved_by
  from disclaimer_version v where v.id = t.version_id and v.approved_by is not null and v.approved_by <> t.written_by;
--> statement-breakpoint
alter table disclaimer_text enable trigger disclaimer_text_is_fixed;
--> statement-breakpoint
-- An approved rule is a record: it is closed once, and nothing else about it changes. A draft keeps its writers, who do
-- not approve it; what may never be left out is forbidden only with the word of whoever answers for its law.
create function fix_approved_rule() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a rule is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'approved' and (
    to_jsonb(old) - 'effective_to' <> to_jsonb(new) - 'effective_to'
    or new.effective_to is null
    or (old.effective_to is not null and new.effective_to > old.effective_to)
  ) then
    raise exception 'an approved rule is a record' using errcode = 'integrity_constraint_violation';
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
--> statement-breakpoint
create trigger disclaimer_rule_is_fixed before insert or update or delete on disclaimer_rule for each row execute function fix_approved_rule();
--> statement-breakpoint
-- A decision about a notice is taken once: it is approved, it ends, and nothing else about it changes. What is never
-- left out is not waived by anybody.
create function fix_notice_choice() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (
    old.ended_at is not null
    or to_jsonb(old) - array['approved_by', 'approved_at', 'ended_by', 'ended_at']
      <> to_jsonb(new) - array['approved_by', 'approved_at', 'ended_by', 'ended_at']
    or (old.approved_by is not null and old.approved_by is distinct from new.approved_by)
  )) then
    raise exception 'a decision about a notice is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if new.kind = 'waive' and new.ended_at is null and exists (
    select 1 from disclaimer_template t where t.id = new.template_id and t.removable = 'never'
  ) then
    raise exception 'this notice is never left out' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger notice_choice_is_a_record before insert or update or delete on notice_choice for each row execute function fix_notice_choice();
