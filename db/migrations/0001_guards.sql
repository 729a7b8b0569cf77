-- Rules that hold whatever code is running: what the database itself refuses.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is a record: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger audit_entry_is_a_record before update or delete on audit_entry for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_entry_stays before truncate on audit_entry for each statement execute function refuse_change();
--> statement-breakpoint
create trigger move_is_a_record before update or delete on move for each row execute function refuse_change();
--> statement-breakpoint
create trigger move_stays before truncate on move for each statement execute function refuse_change();
--> statement-breakpoint
create trigger approval_is_a_record before update or delete on approval for each row execute function refuse_change();
--> statement-breakpoint
create trigger publication_disclaimer_is_a_record before update or delete on publication_disclaimer for each row execute function refuse_change();
--> statement-breakpoint
create trigger kill_notice_is_a_record before update or delete on kill_notice for each row execute function refuse_change();
--> statement-breakpoint
create trigger edition_hand_is_a_record before update or delete on edition_hand for each row execute function refuse_change();
--> statement-breakpoint
create trigger publication_stays before delete on publication for each row execute function refuse_change();
--> statement-breakpoint
create trigger revision_is_a_record before update on revision for each row execute function refuse_change();
--> statement-breakpoint

-- Autosaves are folded together; whatever an approval, a publication or a reader's "seen" names is kept.
create function fold_only_autosaves() returns trigger language plpgsql as $$
begin
  if old.kind <> 'autosave'
    or exists (select 1 from edition e where e.id = old.edition_id and e.head_seq = old.seq)
    or exists (select 1 from approval a where a.edition_id = old.edition_id and a.package_hash = old.package_hash)
    or exists (select 1 from publication p where p.revision_id = old.id)
    or exists (select 1 from seen s where s.edition_id = old.edition_id and s.seq = old.seq)
  then
    raise exception 'revision % is a record', old.seq using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger revision_folds before delete on revision for each row execute function fold_only_autosaves();
--> statement-breakpoint

-- A publication changes once: when it ends.
create function end_publication_once() returns trigger language plpgsql as $$
begin
  if old.to_at is not null or new.to_at is null or to_jsonb(old) - 'to_at' <> to_jsonb(new) - 'to_at' then
    raise exception 'publication is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger publication_ends_once before update on publication for each row execute function end_publication_once();
--> statement-breakpoint

-- No publication without an approval of exactly this package, and none of a killed story.
create function publish_only_approved() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from approval a where a.id = new.approval_id and a.edition_id = new.edition_id and a.package_hash = new.package_hash
  ) then
    raise exception 'publication needs an approval of its package' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select 1 from story s where s.id = new.story_id and s.killed_at is not null) then
    raise exception 'story was killed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger publication_needs_approval before insert on publication for each row execute function publish_only_approved();
--> statement-breakpoint

-- Four eyes: nobody with a hand in the package approves it, whatever roles they hold.
create function approve_by_other_hands() returns trigger language plpgsql as $$
begin
  if exists (select 1 from edition_hand h where h.edition_id = new.edition_id and h.person_id = new.person_id) then
    raise exception 'a hand cannot approve' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger approval_by_other_hands before insert on approval for each row execute function approve_by_other_hands();
--> statement-breakpoint

-- A state changes only beside a move of the same transaction that says so.
alter table move add column tx xid8 not null default pg_current_xact_id();
--> statement-breakpoint
create function state_needs_move() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception 'an edition begins as a draft' using errcode = 'integrity_constraint_violation';
    end if;
  elsif new.state <> old.state and not exists (
    select 1 from move m
    where m.edition_id = new.id and m.from_state = old.state and m.to_state = new.state and m.tx = pg_current_xact_id()
  ) then
    raise exception 'state % to % without a move', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger edition_state_needs_move before insert or update of state on edition for each row execute function state_needs_move();
--> statement-breakpoint

-- An approved disclaimer version is fixed; it can only be withdrawn. Nobody approves what they wrote themselves.
create function fix_approved_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a version is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('approved', 'withdrawn') and (
    to_jsonb(old) - 'state' <> to_jsonb(new) - 'state' or new.state not in (old.state, 'withdrawn')
  ) then
    raise exception 'an approved version is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if new.approved_by is not null and exists (
    select 1 from disclaimer_text t where t.version_id = new.id and t.written_by = new.approved_by
  ) then
    raise exception 'a writer cannot approve' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclaimer_version_is_fixed before update or delete on disclaimer_version for each row execute function fix_approved_version();
--> statement-breakpoint
create function fix_approved_text() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from disclaimer_version v
    where v.id in (old.version_id, new.version_id) and v.state in ('approved', 'withdrawn')
  ) then
    raise exception 'the text of an approved version is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger disclaimer_text_is_fixed before insert or update or delete on disclaimer_text for each row execute function fix_approved_text();
