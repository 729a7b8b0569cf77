-- When an election is on stays as it was said; it is taken back once, and nothing else about it changes.
create function keep_election_window() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
    or to_jsonb(old) - array['ended_at', 'ended_by'] <> to_jsonb(new) - array['ended_at', 'ended_by']
  then
    raise exception 'an election window is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger election_window_is_kept before update or delete on election_window for each row execute function keep_election_window();
--> statement-breakpoint
-- What the house declares stays word for word. It is born unconfirmed, confirmed once by somebody else, and ends once.
create function keep_house_declaration() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null or new.ended_at is not null then
      raise exception 'a declaration is confirmed after it was written' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.ended_at is not null
    or to_jsonb(old) - array['confirmed_at', 'confirmed_by', 'ended_at', 'ended_by']
      <> to_jsonb(new) - array['confirmed_at', 'confirmed_by', 'ended_at', 'ended_by']
    or (old.confirmed_at is not null
      and (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by))
  then
    raise exception 'a declaration of the house is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger house_declaration_is_kept before insert or update or delete on house_declaration for each row execute function keep_house_declaration();
