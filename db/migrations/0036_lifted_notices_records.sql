-- What was lifted out of a text stays word for word, and what was decided about it stays decided.
create function keep_lifted_notice() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a lifted notice is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if old.decided_at is not null
    or (new.id, new.story_id, new.edition_id, new.text, new.sha256, new.lifted_by, new.lifted_at, new.proposed_id)
      is distinct from
      (old.id, old.story_id, old.edition_id, old.text, old.sha256, old.lifted_by, old.lifted_at, old.proposed_id)
  then
    raise exception 'a lifted notice is decided about once, and is never written anew' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger lifted_notice_is_kept before update or delete on lifted_notice for each row execute function keep_lifted_notice();
