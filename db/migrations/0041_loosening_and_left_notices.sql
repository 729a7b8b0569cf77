CREATE TABLE "disclaimer_loosening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp (3) with time zone,
	"dropped_by" uuid,
	"dropped_at" timestamp (3) with time zone,
	CONSTRAINT "disclaimer_loosening_four_eyes" CHECK (agreed_by is null or agreed_by <> asked_by),
	CONSTRAINT "disclaimer_loosening_agreed" CHECK ((agreed_by is null) = (agreed_at is null)),
	CONSTRAINT "disclaimer_loosening_dropped" CHECK ((dropped_by is null) = (dropped_at is null)),
	CONSTRAINT "disclaimer_loosening_answered" CHECK (agreed_at is null or dropped_at is null)
);
--> statement-breakpoint
CREATE TABLE "election_window" (
	"id" uuid PRIMARY KEY NOT NULL,
	"jurisdiction" text NOT NULL,
	"name" text NOT NULL,
	"first_day" text NOT NULL,
	"last_day" text NOT NULL,
	"zone" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "election_window_order" CHECK (to_at > from_at),
	CONSTRAINT "election_window_name" CHECK (btrim(name) <> ''),
	CONSTRAINT "election_window_ended" CHECK ((ended_by is null) = (ended_at is null))
);
--> statement-breakpoint
CREATE TABLE "left_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"text" text NOT NULL,
	"fingerprint" text NOT NULL,
	"left_by" uuid NOT NULL,
	"left_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "left_notice_text" CHECK (btrim(text) <> ''),
	CONSTRAINT "left_notice_taken_back" CHECK ((taken_back_by is null) = (taken_back_at is null))
);
--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "names" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "loosened_by_id" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_loosening" ADD CONSTRAINT "disclaimer_loosening_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_loosening" ADD CONSTRAINT "disclaimer_loosening_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_loosening" ADD CONSTRAINT "disclaimer_loosening_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_loosening" ADD CONSTRAINT "disclaimer_loosening_dropped_by_person_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_window" ADD CONSTRAINT "election_window_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_window" ADD CONSTRAINT "election_window_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_notice" ADD CONSTRAINT "left_notice_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_notice" ADD CONSTRAINT "left_notice_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_notice" ADD CONSTRAINT "left_notice_left_by_person_id_fk" FOREIGN KEY ("left_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_notice" ADD CONSTRAINT "left_notice_taken_back_by_person_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "disclaimer_loosening_once" ON "disclaimer_loosening" USING btree ("template_id") WHERE agreed_at is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "election_window_until" ON "election_window" USING btree ("to_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "left_notice_once" ON "left_notice" USING btree ("story_id","fingerprint") WHERE taken_back_at is null;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD CONSTRAINT "disclaimer_template_loosened_by_id_disclaimer_loosening_id_fk" FOREIGN KEY ("loosened_by_id") REFERENCES "public"."disclaimer_loosening"("id") ON DELETE no action ON UPDATE no action;