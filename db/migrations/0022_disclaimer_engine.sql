CREATE TABLE "disclaimer_fallback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"stand_in" text NOT NULL,
	"position" integer NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	CONSTRAINT "disclaimer_fallback_once" UNIQUE("template_id","locale","stand_in"),
	CONSTRAINT "disclaimer_fallback_other" CHECK (locale <> stand_in),
	CONSTRAINT "disclaimer_fallback_four_eyes" CHECK (approved_by is null or approved_by <> written_by),
	CONSTRAINT "disclaimer_fallback_approved" CHECK ((approved_by is null) = (approved_at is null))
);
--> statement-breakpoint
CREATE TABLE "notice_choice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"placement" text,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "notice_choice_four_eyes" CHECK (approved_by is null or approved_by <> chosen_by),
	CONSTRAINT "notice_choice_approved" CHECK ((approved_by is null) = (approved_at is null)),
	CONSTRAINT "notice_choice_only_waivers" CHECK (approved_by is null or kind = 'waive'),
	CONSTRAINT "notice_choice_reason" CHECK (kind <> 'waive' or btrim(reason) <> ''),
	CONSTRAINT "notice_choice_ended" CHECK ((ended_by is null) = (ended_at is null))
);
--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "effect" text DEFAULT 'require' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "jurisdictions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "state" text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "writers" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "approved_by" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "approved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "legal_owner_id" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "review_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "requires_ack" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "exclusive_group" text;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD COLUMN "deprecated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD COLUMN "origin" text DEFAULT 'authored' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD COLUMN "state" text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD COLUMN "approved_by" uuid;--> statement-breakpoint
ALTER TABLE "publication_disclaimer" ADD COLUMN "from_days" integer;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD CONSTRAINT "disclaimer_fallback_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD CONSTRAINT "disclaimer_fallback_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD CONSTRAINT "disclaimer_fallback_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_chosen_by_person_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_choice_once" ON "notice_choice" USING btree ("story_id","template_id","kind") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_replaces_id_disclaimer_rule_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."disclaimer_rule"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD CONSTRAINT "disclaimer_template_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD CONSTRAINT "disclaimer_template_legal_owner_id_person_id_fk" FOREIGN KEY ("legal_owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_four_eyes" CHECK (approved_by is null or (approved_by <> written_by and approved_by <> all (writers)));--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_approved" CHECK ((state = 'approved') = (approved_at is not null));--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_four_eyes" CHECK (approved_by is null or approved_by <> written_by);--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_approved" CHECK ((state = 'approved') = (approved_by is not null));--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_converted" CHECK (not (origin = 'converted' and state = 'approved'));