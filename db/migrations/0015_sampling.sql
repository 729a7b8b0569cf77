CREATE TABLE "sample" (
	"id" uuid PRIMARY KEY NOT NULL,
	"desk_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"month" text NOT NULL,
	"size" integer NOT NULL,
	"out_of" integer NOT NULL,
	"seed" text NOT NULL,
	"error_limit" real NOT NULL,
	"drawn_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sample_size" CHECK (size > 0 and out_of > 0 and error_limit >= 0)
);
--> statement-breakpoint
CREATE TABLE "sample_error" (
	"id" uuid PRIMARY KEY NOT NULL,
	"piece_id" uuid NOT NULL,
	"place" text NOT NULL,
	"wrong" text NOT NULL,
	"right" text NOT NULL,
	"times" integer NOT NULL,
	"stage" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sample_error_times" CHECK (times > 0)
);
--> statement-breakpoint
CREATE TABLE "sample_piece" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sample_id" uuid NOT NULL,
	"ord" integer NOT NULL,
	"publication_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"source_type" text NOT NULL,
	"characters" integer NOT NULL,
	"checker_id" uuid,
	"checked_at" timestamp (3) with time zone,
	CONSTRAINT "sample_piece_once" UNIQUE("sample_id","publication_id"),
	CONSTRAINT "sample_piece_order" UNIQUE("sample_id","ord"),
	CONSTRAINT "sample_piece_checker" CHECK (checked_at is null or checker_id is not null)
);
--> statement-breakpoint
ALTER TABLE "sample" ADD CONSTRAINT "sample_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample" ADD CONSTRAINT "sample_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample" ADD CONSTRAINT "sample_drawn_by_person_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_error" ADD CONSTRAINT "sample_error_piece_id_sample_piece_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."sample_piece"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_error" ADD CONSTRAINT "sample_error_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_piece" ADD CONSTRAINT "sample_piece_sample_id_sample_id_fk" FOREIGN KEY ("sample_id") REFERENCES "public"."sample"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_piece" ADD CONSTRAINT "sample_piece_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_piece" ADD CONSTRAINT "sample_piece_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_piece" ADD CONSTRAINT "sample_piece_checker_id_person_id_fk" FOREIGN KEY ("checker_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sample_list" ON "sample" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sample_error_piece" ON "sample_error" USING btree ("piece_id","at");--> statement-breakpoint
CREATE INDEX "sample_piece_checked" ON "sample_piece" USING btree ("checked_at" DESC NULLS LAST);