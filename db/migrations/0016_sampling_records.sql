-- What was drawn and what was found are records: a piece of a sample is taken by one person once, and finished once.
create function sampling_is_a_record() returns trigger language plpgsql as $$
begin
  raise exception 'a sample is a record' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger sample_is_a_record before update or delete on sample for each row execute function sampling_is_a_record();
--> statement-breakpoint
create trigger sample_error_is_a_record before update or delete on sample_error for each row execute function sampling_is_a_record();
--> statement-breakpoint
create function check_sample_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.checked_at is not null
    or (old.checker_id is not null and old.checker_id is distinct from new.checker_id)
    or to_jsonb(old) - array['checker_id', 'checked_at'] <> to_jsonb(new) - array['checker_id', 'checked_at']
  then
    raise exception 'a checked piece is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sample_piece_is_checked_once before update or delete on sample_piece for each row execute function check_sample_once();
