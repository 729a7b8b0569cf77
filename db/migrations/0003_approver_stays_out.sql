-- As before, and once more: whoever approved may have written in the piece afterwards. Restoring the approved text gives
-- the package its old hash back, but never its approver their distance.
create or replace function publish_only_approved() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from approval a where a.id = new.approval_id and a.edition_id = new.edition_id and a.package_hash = new.package_hash
  ) then
    raise exception 'publication needs an approval of its package' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (
    select 1 from approval a
    join edition_hand h on h.edition_id = a.edition_id and h.person_id = a.person_id
    where a.id = new.approval_id
  ) then
    raise exception 'the approver has become a hand' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select 1 from story s where s.id = new.story_id and s.killed_at is not null) then
    raise exception 'story was killed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
