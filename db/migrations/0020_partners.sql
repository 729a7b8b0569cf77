CREATE TABLE "partner" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "partner_delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"event" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"error" text,
	"receipt_status" integer,
	"receipt" text,
	CONSTRAINT "partner_delivery_once" UNIQUE("partner_id","event","subject_id")
);
--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_delivery" ADD CONSTRAINT "partner_delivery_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_delivery" ADD CONSTRAINT "partner_delivery_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "partner_list" ON "partner" USING btree ("added_at","id");--> statement-breakpoint
CREATE INDEX "partner_delivery_waiting" ON "partner_delivery" USING btree ("next_at") WHERE delivered_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "partner_delivery_unsettled" ON "partner_delivery" USING btree ("story_id","partner_id") WHERE delivered_at is null;--> statement-breakpoint
CREATE INDEX "partner_delivery_list" ON "partner_delivery" USING btree ("at","id");