CREATE TABLE "authorisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "authorisation_order" CHECK (to_at is null or to_at > from_at),
	CONSTRAINT "authorisation_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "editorial_evidence" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"version_hash" text NOT NULL,
	"ai_grade" text,
	"ai_systems" jsonb NOT NULL,
	"ai_use_note" text NOT NULL,
	"public_interest" boolean NOT NULL,
	"public_interest_by" text,
	"human_reviewed" boolean NOT NULL,
	"reviewers" jsonb NOT NULL,
	"opinions" jsonb NOT NULL,
	"checks_answered" jsonb NOT NULL,
	"changes_made" jsonb NOT NULL,
	"reject_power" jsonb NOT NULL,
	"responsible" jsonb,
	"decision" text NOT NULL,
	"rule" text NOT NULL,
	"machine_check_run_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"record_hash" text NOT NULL,
	CONSTRAINT "editorial_evidence_id_unique" UNIQUE("id"),
	CONSTRAINT "editorial_evidence_publication_id_unique" UNIQUE("publication_id")
);
--> statement-breakpoint
CREATE TABLE "editorial_responsibility" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"nature" text NOT NULL,
	"contact" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "editorial_responsibility_order" CHECK (to_at is null or to_at > from_at)
);
--> statement-breakpoint
CREATE TABLE "run_stage" (
	"run_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"can_reject" boolean NOT NULL,
	"opinion_min" integer NOT NULL,
	"counts_for_50_4" boolean NOT NULL,
	CONSTRAINT "run_stage_once" UNIQUE("run_id","key"),
	CONSTRAINT "run_stage_counts_as_computed" CHECK (counts_for_50_4 = (kind = 'review' and can_reject and opinion_min > 0)),
	CONSTRAINT "run_stage_proof_rejects_nothing" CHECK (kind <> 'proof' or not can_reject)
);
--> statement-breakpoint
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editorial_evidence" ADD CONSTRAINT "editorial_evidence_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editorial_evidence" ADD CONSTRAINT "editorial_evidence_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editorial_evidence" ADD CONSTRAINT "editorial_evidence_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editorial_responsibility" ADD CONSTRAINT "editorial_responsibility_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_stage" ADD CONSTRAINT "run_stage_run_id_review_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."review_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authorisation_story" ON "authorisation" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "editorial_evidence_story" ON "editorial_evidence" USING btree ("story_id","seq");--> statement-breakpoint
CREATE INDEX "editorial_evidence_at" ON "editorial_evidence" USING btree ("at");--> statement-breakpoint
CREATE INDEX "editorial_responsibility_term" ON "editorial_responsibility" USING btree ("from_at");