-- That a notice was left in a text stays on record; it is taken back once.
create function keep_left_notice() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
    or to_jsonb(old) - array['taken_back_by', 'taken_back_at'] <> to_jsonb(new) - array['taken_back_by', 'taken_back_at']
  then
    raise exception 'what was left in a text is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger left_notice_is_kept before update or delete on left_notice for each row execute function keep_left_notice();
--> statement-breakpoint
-- What somebody asks to loosen is answered once, by a second person; one of the two answers for the template's law, where
-- somebody who still keeps disclaimers does.
create function fix_loosening() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.agreed_at is not null or new.dropped_at is not null then
      raise exception 'a loosening is asked for before it is agreed to' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.agreed_at is not null or old.dropped_at is not null
    or to_jsonb(old) - array['agreed_by', 'agreed_at', 'dropped_by', 'dropped_at']
      <> to_jsonb(new) - array['agreed_by', 'agreed_at', 'dropped_by', 'dropped_at']
  then
    raise exception 'a loosening is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if new.agreed_at is not null and exists (
    select 1 from disclaimer_template t join person p on p.id = t.legal_owner_id and p.deactivated_at is null
    where t.id = new.template_id and t.legal_owner_id not in (new.asked_by, new.agreed_by)
      and exists (select 1 from role_grant g where g.person_id = p.id and g.role in ('legal', 'chief', 'admin'))
  ) then
    raise exception 'a template is loosened with its legal owner' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclaimer_loosening_is_fixed before insert or update or delete on disclaimer_loosening
  for each row execute function fix_loosening();
--> statement-breakpoint
-- A template becomes stricter on one person's word. It binds less only as two people agreed, by an agreement of its own
-- that is newer than the last, and in nothing else than what they agreed to.
create function keep_template_binding() returns trigger language plpgsql as $$
declare
  removables constant text[] := array['never', 'with_reason', 'free'];
  is_freer constant boolean := array_position(removables, new.removable) > array_position(removables, old.removable);
  is_handed_on constant boolean := old.legal_owner_id is not null and new.legal_owner_id is distinct from old.legal_owner_id;
  is_unread constant boolean := old.requires_ack and not new.requires_ack;
begin
  if not (is_freer or is_handed_on or is_unread) and new.loosened_by_id is not distinct from old.loosened_by_id then
    return new;
  end if;
  if new.loosened_by_id is not distinct from old.loosened_by_id or not exists (
    select 1 from disclaimer_loosening l where l.id = new.loosened_by_id and l.template_id = new.id
      and l.agreed_at is not null
      and not exists (select 1 from disclaimer_loosening o where o.id = old.loosened_by_id and o.agreed_at > l.agreed_at)
      and (not is_freer or l.after ->> 'removable' = new.removable)
      and (not is_handed_on or (l.after ? 'legalOwnerId'
        and (l.after ->> 'legalOwnerId')::uuid is not distinct from new.legal_owner_id))
      and (not is_unread or l.after ->> 'requiresAck' = 'false')
  ) then
    raise exception 'it takes two people to loosen a template' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclaimer_template_binds before update on disclaimer_template
  for each row execute function keep_template_binding();
