CREATE TABLE "house_declaration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"reference" text NOT NULL,
	"responsible_id" uuid NOT NULL,
	"responsible_name" text NOT NULL,
	"responsible_nature" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "house_declaration_n_unique" UNIQUE("n"),
	CONSTRAINT "house_declaration_four_eyes" CHECK (confirmed_by is null or confirmed_by <> written_by),
	CONSTRAINT "house_declaration_confirmed" CHECK ((confirmed_by is null) = (confirmed_at is null)),
	CONSTRAINT "house_declaration_ended" CHECK ((ended_by is null) = (ended_at is null)),
	CONSTRAINT "house_declaration_reference" CHECK (btrim(reference) <> '')
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "digital_source" text;--> statement-breakpoint
ALTER TABLE "house_declaration" ADD CONSTRAINT "house_declaration_responsible_id_editorial_responsibility_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."editorial_responsibility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_declaration" ADD CONSTRAINT "house_declaration_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_declaration" ADD CONSTRAINT "house_declaration_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_declaration" ADD CONSTRAINT "house_declaration_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "house_declaration_waits_once" ON "house_declaration" USING btree ((confirmed_at is null)) WHERE "house_declaration"."confirmed_at" is null and "house_declaration"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "notice_choice_drops" ON "notice_choice" USING btree ("chosen_at","id") WHERE kind = 'drop' and ended_at is null;