CREATE TABLE "limited_view" (
	"person_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "limited_view_person_id_story_id_hour_pk" PRIMARY KEY("person_id","story_id","hour")
);
--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "limited_to" uuid[];
--> statement-breakpoint
ALTER TABLE "limited_view" ADD CONSTRAINT "limited_view_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "limited_view" ADD CONSTRAINT "limited_view_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_limited_to_somebody" CHECK (cardinality(limited_to) > 0);
--> statement-breakpoint
CREATE TABLE "sample_error_taken_back" (
	"error_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sample_error_taken_back_reason" CHECK (reason <> '')
);
--> statement-breakpoint
ALTER TABLE "sample_error_taken_back" ADD CONSTRAINT "sample_error_taken_back_error_id_sample_error_id_fk" FOREIGN KEY ("error_id") REFERENCES "public"."sample_error"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sample_error_taken_back" ADD CONSTRAINT "sample_error_taken_back_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
