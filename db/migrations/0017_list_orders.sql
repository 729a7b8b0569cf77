DROP INDEX "correction_list";--> statement-breakpoint
DROP INDEX "correction_list_section";--> statement-breakpoint
DROP INDEX "mail_list";--> statement-breakpoint
DROP INDEX "notification_list";--> statement-breakpoint
DROP INDEX "publication_front";--> statement-breakpoint
DROP INDEX "publication_front_language";--> statement-breakpoint
DROP INDEX "publication_section";--> statement-breakpoint
CREATE INDEX "mail_given_up" ON "mail" USING btree ("at","id") WHERE sent_at is null and dead_at is not null;--> statement-breakpoint
CREATE INDEX "kill_notice_list" ON "kill_notice" USING btree ("at","story_id");--> statement-breakpoint
CREATE INDEX "withdrawal_list" ON "withdrawal" USING btree ("from_at","id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "correction_list" ON "correction" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "correction_list_section" ON "correction" USING btree ("section_id","at","id");--> statement-breakpoint
CREATE INDEX "mail_list" ON "mail" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "notification_list" ON "notification" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "publication_front" ON "publication" USING btree ("first_published_at","id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_front_language" ON "publication" USING btree ("language","first_published_at","id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_section" ON "publication" USING btree ("section_id","first_published_at","id") WHERE to_at is null;