-- Whoever agreed to a waiver may have written in the piece afterwards: then it waits for another's word, and nothing goes
-- out on theirs. As with an approval, a piece is held to the hands of its own edition.
create function publish_without_own_waiver() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from notice_choice c
    join edition_hand h on h.edition_id = new.edition_id and h.person_id = c.approved_by
    where c.story_id = new.story_id and c.kind = 'waive' and c.ended_at is null
  ) then
    raise exception 'whoever agreed to a waiver has become a hand' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Waivers that stand on such a word from before are ended by whoever gave it, and asked for again.
with ended as (
  update notice_choice c set ended_by = c.approved_by, ended_at = now()
  where c.kind = 'waive' and c.ended_at is null and exists (
    select 1 from edition e join edition_hand h on h.edition_id = e.id
    where e.story_id = c.story_id and e.newest and h.person_id = c.approved_by
      and e.state in ('draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed')
  )
  returning c.story_id, c.template_id, c.kind, c.chosen_by, c.reason
)
insert into notice_choice (id, story_id, template_id, kind, chosen_by, chosen_at, reason)
select gen_random_uuid(), story_id, template_id, kind, chosen_by, now(), reason from ended;
--> statement-breakpoint
create trigger publication_without_own_waiver before insert on publication for each row execute function publish_without_own_waiver();
