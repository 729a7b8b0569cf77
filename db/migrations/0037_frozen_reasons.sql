ALTER TABLE "disclaimer_fallback" DROP CONSTRAINT "disclaimer_fallback_once";--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "end_asked_by" uuid;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "end_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD COLUMN "end_approved_by" uuid;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "rule_trace" jsonb;--> statement-breakpoint
ALTER TABLE "publication_disclaimer" ADD COLUMN "variables" jsonb;--> statement-breakpoint
ALTER TABLE "publication_disclaimer" ADD COLUMN "hash_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD CONSTRAINT "disclaimer_fallback_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_end_asked_by_person_id_fk" FOREIGN KEY ("end_asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_end_approved_by_person_id_fk" FOREIGN KEY ("end_approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "disclaimer_fallback_once" ON "disclaimer_fallback" USING btree ("template_id","locale","stand_in") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "disclaimer_fallback" ADD CONSTRAINT "disclaimer_fallback_ended" CHECK ((ended_by is null) = (ended_at is null));--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_end_asked" CHECK ((end_asked_by is null) = (end_asked_at is null));--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_end_four_eyes" CHECK (end_approved_by is null or (end_asked_by is not null and end_approved_by <> end_asked_by));--> statement-breakpoint
ALTER TABLE "publication_disclaimer" ADD CONSTRAINT "publication_disclaimer_hashed" CHECK ((hash_version = 1) = (variables is null));