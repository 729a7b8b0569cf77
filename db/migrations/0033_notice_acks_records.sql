-- That somebody read a notice stays as they said it, and only whoever wrote in the piece says it.
create function keep_disclaimer_ack() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'that a notice was read is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (
    select 1 from edition_hand h join edition e on e.id = h.edition_id
    where h.edition_id = new.edition_id and h.person_id = new.person_id and e.story_id = new.story_id
  ) then
    raise exception 'a notice is acknowledged by whoever wrote in the piece' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclaimer_ack_is_kept before insert or update or delete on disclaimer_ack for each row execute function keep_disclaimer_ack();
--> statement-breakpoint
-- A waiver is agreed to by other eyes than those that wrote the piece.
create function keep_waiver_from_hands() returns trigger language plpgsql as $$
begin
  if new.approved_by is not null and exists (
    select 1 from edition_hand h join edition e on e.id = h.edition_id
    where e.story_id = new.story_id and h.person_id = new.approved_by
      and e.state in ('draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed')
  ) then
    raise exception 'a waiver is agreed to by nobody who wrote in the piece' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger notice_choice_other_eyes before insert or update of approved_by on notice_choice for each row execute function keep_waiver_from_hands();
