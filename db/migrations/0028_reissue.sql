CREATE TABLE "reissue_job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"to_n" integer NOT NULL,
	"content_hash" text NOT NULL,
	"filter" jsonb NOT NULL,
	"mode" text NOT NULL,
	"pieces" integer NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "reissue_job_four_eyes" CHECK (approved_by is null or approved_by <> requested_by),
	CONSTRAINT "reissue_job_approved" CHECK ((approved_by is null) = (state in ('requested', 'declined'))),
	CONSTRAINT "reissue_job_approved_at" CHECK ((approved_by is null) = (approved_at is null)),
	CONSTRAINT "reissue_job_ended" CHECK ((state in ('declined', 'finished')) = (ended_at is not null)),
	CONSTRAINT "reissue_job_reason" CHECK (btrim(reason) <> '' and pieces > 0)
);
--> statement-breakpoint
CREATE TABLE "reissue_piece" (
	"job_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"from_n" integer NOT NULL,
	"state" text NOT NULL,
	"because" text,
	"new_publication_id" uuid,
	"at" timestamp (3) with time zone,
	CONSTRAINT "reissue_piece_once" UNIQUE("job_id","publication_id"),
	CONSTRAINT "reissue_piece_settled" CHECK ((state = 'waiting') = (at is null)),
	CONSTRAINT "reissue_piece_done" CHECK ((state = 'done') = (new_publication_id is not null)),
	CONSTRAINT "reissue_piece_refused" CHECK ((state = 'refused') = (because is not null))
);
--> statement-breakpoint
ALTER TABLE "reissue_job" ADD CONSTRAINT "reissue_job_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_job" ADD CONSTRAINT "reissue_job_version_id_disclaimer_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."disclaimer_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_job" ADD CONSTRAINT "reissue_job_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_job" ADD CONSTRAINT "reissue_job_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_piece" ADD CONSTRAINT "reissue_piece_job_id_reissue_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."reissue_job"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_piece" ADD CONSTRAINT "reissue_piece_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_piece" ADD CONSTRAINT "reissue_piece_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reissue_piece" ADD CONSTRAINT "reissue_piece_new_publication_id_publication_id_fk" FOREIGN KEY ("new_publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reissue_job_one_under_way" ON "reissue_job" USING btree ("template_id") WHERE state in ('requested', 'running', 'stopped');--> statement-breakpoint
CREATE INDEX "reissue_job_list" ON "reissue_job" USING btree ("template_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "reissue_job_running" ON "reissue_job" USING btree ("approved_at") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "reissue_piece_waiting" ON "reissue_piece" USING btree ("job_id","publication_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "reissue_piece_state" ON "reissue_piece" USING btree ("job_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "reissue_piece_new" ON "reissue_piece" USING btree ("new_publication_id");