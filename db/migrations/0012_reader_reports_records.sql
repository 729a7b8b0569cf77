-- What a reader wrote stays as they wrote it; a closed report stays closed.
create function keep_reader_report() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'closed'
    or to_jsonb(old) - array['state', 'taken_edition_id', 'settled_at', 'settled_by', 'reason']
      <> to_jsonb(new) - array['state', 'taken_edition_id', 'settled_at', 'settled_by', 'reason']
  then
    raise exception 'a report is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reader_report_is_kept before update or delete on reader_report for each row execute function keep_reader_report();
--> statement-breakpoint
-- A task is ticked once.
create function tick_card_task_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.done_at is not null or new.done_at is null
    or to_jsonb(old) - array['done_at', 'done_by', 'proof'] <> to_jsonb(new) - array['done_at', 'done_by', 'proof']
  then
    raise exception 'a task is ticked once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger card_task_ticked_once before update or delete on card_task for each row execute function tick_card_task_once();
--> statement-breakpoint
-- A report is not closed while the post of its correction still says what was wrong.
create function close_report_when_done() returns trigger language plpgsql as $$
begin
  if new.state = 'closed' and exists (
    select 1 from card_task t join correction c on c.id = t.correction_id
    where c.edition_id = new.taken_edition_id and t.done_at is null
  ) then
    raise exception 'the posted card is not replaced yet' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reader_report_closes_when_done before update on reader_report for each row execute function close_report_when_done();
--> statement-breakpoint
create trigger corrected_alone_is_a_record before update or delete on corrected_alone for each row execute function refuse_change();
