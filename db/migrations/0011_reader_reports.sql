CREATE TABLE "card_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"correction_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" uuid,
	"proof" text,
	CONSTRAINT "card_task_once" UNIQUE("correction_id"),
	CONSTRAINT "card_task_done_with_proof" CHECK ((done_at is null) = (proof is null))
);
--> statement-breakpoint
CREATE TABLE "reader_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"fragment" text,
	"wrong" text NOT NULL,
	"email" text,
	"language" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"taken_edition_id" uuid,
	"settled_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"reason" text,
	CONSTRAINT "reader_report_reference" UNIQUE("reference"),
	CONSTRAINT "reader_report_closed_with_reason" CHECK (state <> 'closed' or (reason is not null and settled_at is not null))
);
--> statement-breakpoint
CREATE TABLE "corrected_alone" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "corrected_alone_once" UNIQUE("edition_id","locale")
);
--> statement-breakpoint
CREATE TABLE "same_piece" (
	"story_id" uuid NOT NULL,
	"piece_id" uuid NOT NULL,
	CONSTRAINT "same_piece_story_id_pk" PRIMARY KEY("story_id")
);
--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "policies" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "card_task" ADD CONSTRAINT "card_task_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_task" ADD CONSTRAINT "card_task_correction_id_correction_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."correction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_task" ADD CONSTRAINT "card_task_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_taken_edition_id_edition_id_fk" FOREIGN KEY ("taken_edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrected_alone" ADD CONSTRAINT "corrected_alone_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrected_alone" ADD CONSTRAINT "corrected_alone_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "same_piece" ADD CONSTRAINT "same_piece_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_task_open" ON "card_task" USING btree ("at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "card_task_story" ON "card_task" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "reader_report_list" ON "reader_report" USING btree ("state","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reader_report_story" ON "reader_report" USING btree ("story_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "same_piece_members" ON "same_piece" USING btree ("piece_id");