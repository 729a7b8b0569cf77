-- Where a table of grades tells readers or machines less than the one Stet comes with, which stands here as
-- newsroom/grade-table has it (a test holds the two together). 'usual' is version 0.
create function usual_grade_rows() returns jsonb language sql immutable as $$
  select '{
    "human_only": {"reviewed": "none", "notReviewed": "none", "china": "none", "code": null},
    "ai_metadata": {"reviewed": "none", "notReviewed": "none", "china": "none", "code": null},
    "ai_rated": {"reviewed": "none", "notReviewed": "none", "china": "none", "code": null},
    "ai_translated": {"reviewed": "suggest", "notReviewed": "require", "china": "require", "code": "compositeWithTrainedAlgorithmicMedia"},
    "ai_summarized": {"reviewed": "suggest", "notReviewed": "require", "china": "require", "code": "compositeWithTrainedAlgorithmicMedia"},
    "ai_partly_assisted": {"reviewed": "suggest", "notReviewed": "require", "china": "require", "code": "compositeWithTrainedAlgorithmicMedia"},
    "ai_assisted_hitl": {"reviewed": "suggest", "notReviewed": "require", "china": "require", "code": "compositeWithTrainedAlgorithmicMedia"},
    "ai_generated_autonomous": {"reviewed": "suggest", "notReviewed": "require", "china": "require", "code": "trainedAlgorithmicMedia"},
    "ai_deepfake": {"reviewed": "require", "notReviewed": "require", "china": "require", "code": "compositeSynthetic"}
  }'::jsonb
$$;
--> statement-breakpoint
create function grade_rows_below_usual(said jsonb) returns boolean language sql immutable as $$
  select exists (
    select 1 from jsonb_each(usual_grade_rows()) as usual(grade, line)
    where exists (
      select 1 from unnest(array['reviewed', 'notReviewed', 'china']) as col
      where array_position(array['none', 'suggest', 'require'], said -> usual.grade ->> col)
        < array_position(array['none', 'suggest', 'require'], usual.line ->> col)
    ) or (usual.line ->> 'code' is not null and coalesce(said -> usual.grade ->> 'code', '') not in (
      'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia', 'algorithmicallyEnhanced',
      'compositeSynthetic'
    ))
  )
$$;
--> statement-breakpoint
-- A table of grades is born whole and unanswered, answered once, and stays as it was written. Below the usual one it is
-- agreed to by whoever alone answers for the law of the notices about AI; a deepfake is never below.
create function keep_grade_table() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.agreed_at is not null or new.returned_at is not null then
      raise exception 'a table of grades is agreed to after it was written' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (
      select 1 from jsonb_object_keys(usual_grade_rows()) as usual(grade)
      cross join unnest(array['reviewed', 'notReviewed', 'china']) as col
      where coalesce(new.rows -> usual.grade ->> col, '') not in ('none', 'suggest', 'require')
    ) or exists (
      select 1 from jsonb_object_keys(usual_grade_rows()) as usual(grade) where not (new.rows -> usual.grade) ? 'code'
    ) or grade_rows_below_usual(usual_grade_rows() || jsonb_build_object('ai_deepfake', new.rows -> 'ai_deepfake')) then
      raise exception 'a table of grades names every grade, and a deepfake is always labelled' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.agreed_at is not null or old.returned_at is not null
    or to_jsonb(old) - array['agreed_by', 'agreed_at', 'returned_by', 'returned_at']
      <> to_jsonb(new) - array['agreed_by', 'agreed_at', 'returned_by', 'returned_at']
  then
    raise exception 'a table of grades is a record' using errcode = 'integrity_constraint_violation';
  end if;
  if new.agreed_at is not null and grade_rows_below_usual(new.rows) and (
    not exists (select 1 from disclaimer_template t
      where t.kind = 'ai' and t.withdrawn_at is null and t.legal_owner_id = new.agreed_by)
    or exists (select 1 from disclaimer_template t
      where t.kind = 'ai' and t.withdrawn_at is null and t.legal_owner_id <> new.agreed_by)
  ) then
    raise exception 'below the usual a table is agreed to by whoever answers for its law' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger grade_table_is_kept before insert or update or delete on grade_table for each row execute function keep_grade_table();
