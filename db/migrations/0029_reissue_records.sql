-- What was asked for stays as it was asked for; a reissue begins with a second person's word, and ends once.
create function keep_reissue_job() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null
    or to_jsonb(old) - array['state', 'approved_by', 'approved_at', 'ended_at']
      <> to_jsonb(new) - array['state', 'approved_by', 'approved_at', 'ended_at']
    or (old.approved_by is not null and old.approved_by is distinct from new.approved_by)
  then
    raise exception 'a reissue is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reissue_job_is_kept before update or delete on reissue_job for each row execute function keep_reissue_job();
--> statement-breakpoint
-- Pieces are enlisted before anybody agrees, and settled once, while the reissue runs.
create function settle_reissue_piece() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a piece of a reissue is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'waiting' or not exists (select 1 from reissue_job j where j.id = new.job_id and j.state = 'requested') then
      raise exception 'pieces are enlisted with the request' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if old.state <> 'waiting' or new.state = 'waiting'
    or old.job_id <> new.job_id or old.publication_id <> new.publication_id or old.story_id <> new.story_id or old.from_n <> new.from_n
    or not exists (select 1 from reissue_job j where j.id = new.job_id and j.state = 'running')
  then
    raise exception 'a piece of a reissue is settled once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reissue_piece_is_settled_once before insert or update or delete on reissue_piece for each row execute function settle_reissue_piece();
