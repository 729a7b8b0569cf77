-- What was seen before this column was: the only look known is the last one.
ALTER TABLE "seen" ADD COLUMN "first_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "seen" SET "first_at" = "at";--> statement-breakpoint
ALTER TABLE "seen" ALTER COLUMN "first_at" SET NOT NULL;
