-- What a partner was told stays as it was told; what has arrived does not arrive again.
create function keep_partner_delivery() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.delivered_at is not null
    or to_jsonb(old) - array['attempts', 'next_at', 'delivered_at', 'failed_at', 'error', 'receipt_status', 'receipt']
      <> to_jsonb(new) - array['attempts', 'next_at', 'delivered_at', 'failed_at', 'error', 'receipt_status', 'receipt']
  then
    raise exception 'a delivery is a record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger partner_delivery_is_kept before update or delete on partner_delivery for each row execute function keep_partner_delivery();
--> statement-breakpoint
-- A partner ends once; for another address or secret there is another partner.
create function end_partner_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or to_jsonb(old) - 'ended_at' <> to_jsonb(new) - 'ended_at' then
    raise exception 'a partner ends once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger partner_ends_once before update or delete on partner for each row execute function end_partner_once();
