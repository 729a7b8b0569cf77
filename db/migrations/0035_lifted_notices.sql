CREATE TABLE "lifted_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"lifted_by" uuid NOT NULL,
	"lifted_at" timestamp (3) with time zone NOT NULL,
	"proposed_id" uuid,
	"template_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "lifted_notice_once" UNIQUE("story_id","sha256"),
	CONSTRAINT "lifted_notice_text" CHECK (btrim(text) <> ''),
	CONSTRAINT "lifted_notice_decided" CHECK ((decided_by is null) = (decided_at is null)),
	CONSTRAINT "lifted_notice_decision" CHECK (case when decided_at is null then template_id is null and reason = '' else (template_id is null) = (btrim(reason) <> '') end)
);
--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_lifted_by_person_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_proposed_id_disclaimer_template_id_fk" FOREIGN KEY ("proposed_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_notice" ADD CONSTRAINT "lifted_notice_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lifted_notice_undecided" ON "lifted_notice" USING btree ("story_id","lifted_at","id") WHERE decided_at is null;