-- An error is taken back once, with a reason that stays.
create trigger sample_error_taken_back_is_a_record before update or delete on sample_error_taken_back for each row execute function refuse_change();
