-- What became of a piece of a file stays as it was told; only what still waits changes.
create function keep_import_piece() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.outcome is not null
    or to_jsonb(old) - array['outcome', 'faults', 'held', 'story_id', 'attempts', 'settled_at']
      <> to_jsonb(new) - array['outcome', 'faults', 'held', 'story_id', 'attempts', 'settled_at']
  then
    raise exception 'a piece of a file is settled once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger import_piece_is_kept before update or delete on import_piece for each row execute function keep_import_piece();
--> statement-breakpoint
create function finish_import_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.done_at is not null or to_jsonb(old) - 'done_at' <> to_jsonb(new) - 'done_at' then
    raise exception 'a file is taken in once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger story_import_finishes_once before update or delete on story_import for each row execute function finish_import_once();
