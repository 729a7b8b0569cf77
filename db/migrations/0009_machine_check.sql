CREATE TABLE "machine_check_finding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"rule" text NOT NULL,
	"level" text NOT NULL,
	"list_version_id" uuid,
	"term_id" uuid,
	"field" text NOT NULL,
	"at" text,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"suggestion" text NOT NULL,
	"fingerprint" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "machine_check_finding_place" UNIQUE("run_id","position")
);
--> statement-breakpoint
CREATE TABLE "machine_check_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"engine_version" integer NOT NULL,
	"list_versions" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"form" text NOT NULL,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"replacement" text NOT NULL,
	"locale" text,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone,
	"owner" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "term_short" CHECK (char_length(text) between 1 and 240)
);
--> statement-breakpoint
CREATE TABLE "term_list" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "term_list_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "term_list_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"change_note" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"writers" uuid[] NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"content_hash" text,
	CONSTRAINT "term_list_version_number" UNIQUE("list_id","n"),
	CONSTRAINT "term_list_version_four_eyes" CHECK (approved_by is null or approved_by <> all (writers)),
	CONSTRAINT "term_list_version_approved" CHECK ((approved_by is null) = (approved_at is null)),
	CONSTRAINT "term_list_version_written" CHECK (written_by = any (writers))
);
--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "machine_failure" text DEFAULT 'stop' NOT NULL;--> statement-breakpoint
ALTER TABLE "machine_check_finding" ADD CONSTRAINT "machine_check_finding_run_id_machine_check_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."machine_check_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_check_finding" ADD CONSTRAINT "machine_check_finding_list_version_id_term_list_version_id_fk" FOREIGN KEY ("list_version_id") REFERENCES "public"."term_list_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_check_finding" ADD CONSTRAINT "machine_check_finding_term_id_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_check_finding" ADD CONSTRAINT "machine_check_finding_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_check_run" ADD CONSTRAINT "machine_check_run_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term_version_id_term_list_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."term_list_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_list" ADD CONSTRAINT "term_list_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_list_version" ADD CONSTRAINT "term_list_version_list_id_term_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."term_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_list_version" ADD CONSTRAINT "term_list_version_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_list_version" ADD CONSTRAINT "term_list_version_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "machine_check_run_package" ON "machine_check_run" USING btree ("edition_id","package_hash","started_at");--> statement-breakpoint
CREATE INDEX "machine_check_finding_term" ON "machine_check_finding" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "term_version" ON "term" USING btree ("version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "term_list_version_one_draft" ON "term_list_version" USING btree ("list_id") WHERE approved_at is null;
