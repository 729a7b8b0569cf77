CREATE TABLE "disclaimer_ack" (
	"story_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclaimer_ack_once" PRIMARY KEY("story_id","version_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "disclaimer_ack" ADD CONSTRAINT "disclaimer_ack_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_ack" ADD CONSTRAINT "disclaimer_ack_version_id_disclaimer_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."disclaimer_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_ack" ADD CONSTRAINT "disclaimer_ack_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_ack" ADD CONSTRAINT "disclaimer_ack_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;