CREATE TABLE "grade_table" (
	"id" uuid PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"rows" jsonb NOT NULL,
	"duties" jsonb NOT NULL,
	"note" text NOT NULL,
	"effective_from" timestamp (3) with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp (3) with time zone,
	"returned_by" uuid,
	"returned_at" timestamp (3) with time zone,
	CONSTRAINT "grade_table_n_unique" UNIQUE("n"),
	CONSTRAINT "grade_table_four_eyes" CHECK (agreed_by is null or agreed_by <> written_by),
	CONSTRAINT "grade_table_agreed" CHECK ((agreed_by is null) = (agreed_at is null)),
	CONSTRAINT "grade_table_returned" CHECK ((returned_by is null) = (returned_at is null)),
	CONSTRAINT "grade_table_one_answer" CHECK (agreed_at is null or returned_at is null),
	CONSTRAINT "grade_table_numbered" CHECK (n > 0 and btrim(note) <> ''),
	CONSTRAINT "grade_table_deepfake" CHECK (rows -> 'ai_deepfake' @> '{"reviewed": "require", "notReviewed": "require", "china": "require"}'),
	CONSTRAINT "grade_table_people" CHECK (rows -> 'human_only' = '{"reviewed": "none", "notReviewed": "none", "china": "none", "code": null}')
);
--> statement-breakpoint
ALTER TABLE "editorial_evidence" ADD COLUMN "grade_table" integer;--> statement-breakpoint
ALTER TABLE "grade_table" ADD CONSTRAINT "grade_table_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_table" ADD CONSTRAINT "grade_table_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_table" ADD CONSTRAINT "grade_table_returned_by_person_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "grade_table_waits_once" ON "grade_table" USING btree ((agreed_at is null)) WHERE "grade_table"."agreed_at" is null and "grade_table"."returned_at" is null;