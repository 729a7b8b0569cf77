CREATE TABLE "import_piece" (
	"import_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"headline" text NOT NULL,
	"piece" jsonb,
	"outcome" text,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"held" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"story_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "import_piece_pk" PRIMARY KEY("import_id","n"),
	CONSTRAINT "import_piece_settled" CHECK ((outcome is null) = (settled_at is null))
);
--> statement-breakpoint
CREATE TABLE "story_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"desk_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"size" integer NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "import_piece" ADD CONSTRAINT "import_piece_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_piece" ADD CONSTRAINT "import_piece_import" FOREIGN KEY ("import_id") REFERENCES "public"."story_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_import" ADD CONSTRAINT "story_import_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_import" ADD CONSTRAINT "story_import_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_piece_waiting" ON "import_piece" USING btree ("import_id","n") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "import_piece_story" ON "import_piece" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_import_list" ON "story_import" USING btree ("by","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "story_import_at_work" ON "story_import" USING btree ("at","id") WHERE done_at is null;
