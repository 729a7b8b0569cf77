CREATE TABLE "move_receipt" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"made" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "major_filing" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "major_reference" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "move_receipt" ADD CONSTRAINT "move_receipt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move_receipt" ADD CONSTRAINT "move_receipt_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "move_receipt_at" ON "move_receipt" USING btree ("at");