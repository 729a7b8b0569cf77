CREATE TABLE "checklist_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"section_id" uuid,
	"names" jsonb NOT NULL,
	"level" text NOT NULL,
	"position" integer NOT NULL,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "checklist_tick" (
	"edition_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checklist_tick_once" UNIQUE("edition_id","item_id","package_hash")
);
--> statement-breakpoint
CREATE TABLE "warning_known" (
	"edition_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"field" text NOT NULL,
	"key" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "warning_known_once" UNIQUE("edition_id","package_hash","field","key")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"wrong" text NOT NULL,
	"right" text NOT NULL,
	"text" text NOT NULL,
	"place" text NOT NULL,
	"found_by" text NOT NULL,
	"affects_headline" boolean NOT NULL,
	"affects_card" boolean NOT NULL,
	"wrong_since" timestamp (3) with time zone NOT NULL,
	"language" text NOT NULL,
	"section_id" uuid NOT NULL,
	"listed" boolean NOT NULL,
	"approved_by" uuid,
	"supersedes_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "correction_number" UNIQUE("story_id","n")
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"dead_at" timestamp (3) with time zone,
	"error" text,
	CONSTRAINT "mail_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"story_id" uuid,
	"by_id" uuid,
	"key" text NOT NULL,
	"detail" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notification_once" UNIQUE("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "notification_preference" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mail" text NOT NULL,
	CONSTRAINT "notification_preference_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "watch" (
	"person_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "watch_person_id_story_id_pk" PRIMARY KEY("person_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "preview_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"seq" integer,
	"name" text NOT NULL,
	"email" text,
	"run_id" uuid,
	"stage" text,
	"single_use" boolean NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"code_hash" text,
	"code_until" timestamp (3) with time zone,
	"code_tries" integer DEFAULT 0 NOT NULL,
	"session_hash" text,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "preview_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "preview_opening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"device" text NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "withdrawal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"response" text NOT NULL,
	"category" text NOT NULL,
	"explanation" text NOT NULL,
	"language" text NOT NULL,
	"redirect_to" text,
	"blocked_by" text,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "debt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"reason" text NOT NULL,
	"urgency" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"cleared_by" uuid,
	"cleared_at" timestamp (3) with time zone,
	"verdict" text,
	"opinion" text,
	CONSTRAINT "debt_other_eyes" CHECK (cleared_by is null or cleared_by <> opened_by)
);
--> statement-breakpoint
CREATE TABLE "opinion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"stage_kind" text NOT NULL,
	"person_id" uuid,
	"guest_id" uuid,
	"package_hash" text NOT NULL,
	"verdict" text NOT NULL,
	"returns_to" text,
	"text" text NOT NULL,
	"checks" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_route" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"names" jsonb NOT NULL,
	"plan" jsonb NOT NULL,
	"written_by" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_route_version" UNIQUE("key","version")
);
--> statement-breakpoint
CREATE TABLE "route_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"route_key" text NOT NULL,
	"section_id" uuid,
	"source_type" text,
	"kind" text,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"author_id" uuid,
	"guest_id" uuid,
	"text" text NOT NULL,
	"mentions" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"retracted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"blocking" boolean NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" uuid
);
--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"desk_id" uuid,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_search" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"tokens" text[] NOT NULL
);
--> statement-breakpoint
DROP INDEX "edition_one_in_work";--> statement-breakpoint
ALTER TABLE "publication" ALTER COLUMN "approval_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "debt_hours" integer DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "debt_limit" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "blocking_threads" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "catch_up_hours" integer DEFAULT 12 NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "error_live_hours" integer DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "desk" ADD COLUMN "publish_by" text DEFAULT 'chief' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "debt_id" uuid;--> statement-breakpoint
ALTER TABLE "review_run" ADD COLUMN "plan" jsonb;--> statement-breakpoint
UPDATE "review_run" SET "plan" = '{"key":"one_review","distinctPersons":true,"onChange":"recheck","stages":[{"key":"review","kind":"review","role":"editor","opinionMin":0,"checks":[],"hours":null}]}';--> statement-breakpoint
ALTER TABLE "review_run" ALTER COLUMN "plan" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "review_run" ADD COLUMN "stage" text;--> statement-breakpoint
UPDATE "review_run" SET "stage" = 'review';--> statement-breakpoint
ALTER TABLE "review_run" ALTER COLUMN "stage" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "review_run" ADD COLUMN "stage_opened_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "review_run" SET "stage_opened_at" = "opened_at";--> statement-breakpoint
ALTER TABLE "review_run" ALTER COLUMN "stage_opened_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "review_run" ADD COLUMN "claimed_by" uuid;--> statement-breakpoint
ALTER TABLE "review_run" ADD COLUMN "stage_deadline" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "publish_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "publish_wall" text;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "publish_zone" text;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "scheduled_by" uuid;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "unpublish_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "unpublish_wall" text;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "unpublish_zone" text;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "unpublish_plan" jsonb;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "retry_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "failed_on" jsonb;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "withheld_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "withheld_by" uuid;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "priority" text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "deadline" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "deadline_zone" text;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_indefinite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_zone" text;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_source" text;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_reason" text;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "embargo_by" uuid;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "legal_needed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "major_topic" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "follows_id" uuid;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_item_id_checklist_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."checklist_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_known" ADD CONSTRAINT "warning_known_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_known" ADD CONSTRAINT "warning_known_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_by_id_person_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch" ADD CONSTRAINT "watch_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch" ADD CONSTRAINT "watch_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_run_id_review_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."review_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_opening" ADD CONSTRAINT "preview_opening_link_id_preview_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."preview_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debt" ADD CONSTRAINT "debt_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debt" ADD CONSTRAINT "debt_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debt" ADD CONSTRAINT "debt_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debt" ADD CONSTRAINT "debt_cleared_by_person_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_run_id_review_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."review_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_route" ADD CONSTRAINT "review_route_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "route_rule" ADD CONSTRAINT "route_rule_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "route_rule" ADD CONSTRAINT "route_rule_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_resolved_by_person_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_search" ADD CONSTRAINT "story_search_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checklist_item_section" ON "checklist_item" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "correction_list" ON "correction" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "correction_list_section" ON "correction" USING btree ("section_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mail_waiting" ON "mail" USING btree ("next_at") WHERE sent_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX "mail_list" ON "mail" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notification_list" ON "notification" USING btree ("person_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notification_unmailed" ON "notification" USING btree ("at") WHERE mailed_at is null;--> statement-breakpoint
CREATE INDEX "watch_story" ON "watch" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "preview_link_story" ON "preview_link" USING btree ("story_id","created_at");--> statement-breakpoint
CREATE INDEX "preview_opening_link" ON "preview_opening" USING btree ("link_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "withdrawal_one_standing" ON "withdrawal" USING btree ("story_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "debt_open" ON "debt" USING btree ("due_at") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "debt_opener" ON "debt" USING btree ("opened_by") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "debt_story" ON "debt" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "opinion_run" ON "opinion" USING btree ("run_id","at");--> statement-breakpoint
CREATE INDEX "opinion_edition" ON "opinion" USING btree ("edition_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "route_rule_once" ON "route_rule" USING btree ("route_key","section_id","source_type","kind") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "comment_thread" ON "comment" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "thread_story" ON "thread" USING btree ("story_id","opened_at");--> statement-breakpoint
CREATE INDEX "thread_blocking" ON "thread" USING btree ("edition_id") WHERE blocking and resolved_at is null;--> statement-breakpoint
CREATE INDEX "saved_filter_person" ON "saved_filter" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "saved_filter_desk" ON "saved_filter" USING btree ("desk_id");--> statement-breakpoint
CREATE INDEX "story_search_tokens" ON "story_search" USING gin ("tokens");--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_debt_id_debt_id_fk" FOREIGN KEY ("debt_id") REFERENCES "public"."debt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_run" ADD CONSTRAINT "review_run_claimed_by_person_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_scheduled_by_person_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_withheld_by_person_id_fk" FOREIGN KEY ("withheld_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_embargo_by_person_id_fk" FOREIGN KEY ("embargo_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_follows_id_story_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_run_claimed" ON "review_run" USING btree ("claimed_by") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "edition_due" ON "edition" USING btree ("publish_at","id") WHERE state in ('scheduled', 'publish_failed');--> statement-breakpoint
CREATE INDEX "edition_retiring" ON "edition" USING btree ("unpublish_at","id") WHERE state = 'published' and unpublish_at is not null;--> statement-breakpoint
CREATE INDEX "story_deadline" ON "story" USING btree ("deadline") WHERE deadline is not null;--> statement-breakpoint
CREATE INDEX "story_embargo" ON "story" USING btree ("embargo_until") WHERE embargo_until is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "edition_one_in_work" ON "edition" USING btree ("story_id") WHERE state in ('draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed');