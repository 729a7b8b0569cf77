ALTER TABLE "notification" ADD COLUMN "waits_for" uuid;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "settled_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "editorial_evidence_edition" ON "editorial_evidence" USING btree ("edition_id","seq");--> statement-breakpoint
CREATE INDEX "notification_waiting" ON "notification" USING btree ("waits_for") WHERE waits_for is not null and settled_at is null;--> statement-breakpoint
CREATE INDEX "reissue_piece_story" ON "reissue_piece" USING btree ("story_id") WHERE state = 'done';--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_settled" CHECK (settled_at is null or waits_for is not null);