CREATE TABLE "audit_entry" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entry_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclaimer_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_id" uuid NOT NULL,
	"when" jsonb NOT NULL,
	"placement" text,
	"priority" integer NOT NULL,
	"effective_from" timestamp (3) with time zone NOT NULL,
	"effective_to" timestamp (3) with time zone,
	"written_by" uuid,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclaimer_template" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"legal_basis" text NOT NULL,
	"placement" text NOT NULL,
	"removable" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "disclaimer_template_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "disclaimer_text" (
	"version_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	CONSTRAINT "disclaimer_text_once" UNIQUE("version_id","locale")
);
--> statement-breakpoint
CREATE TABLE "disclaimer_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"state" text NOT NULL,
	"change_note" text NOT NULL,
	"effective_from" timestamp (3) with time zone NOT NULL,
	"effective_to" timestamp (3) with time zone,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"content_hash" text,
	CONSTRAINT "disclaimer_version_number" UNIQUE("template_id","n"),
	CONSTRAINT "disclaimer_version_four_eyes" CHECK (approved_by is null or approved_by <> written_by),
	CONSTRAINT "disclaimer_version_approved" CHECK ((state = 'approved') <= (approved_by is not null and approved_at is not null))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"renditions" jsonb NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"public_since" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "newsroom" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"footer" jsonb NOT NULL,
	"chrome_version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"desk_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "section_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	CONSTRAINT "topic_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "desk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "desk_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"password_hash" text,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	"deactivated_at" timestamp (3) with time zone,
	CONSTRAINT "person_email_unique" UNIQUE("email"),
	CONSTRAINT "person_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"desk_id" uuid
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"device" text NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "address" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"section_slug" text NOT NULL,
	"slug" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "address_once" UNIQUE("section_slug","slug")
);
--> statement-breakpoint
CREATE TABLE "kill_notice" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"notice" text NOT NULL,
	"language" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"approval_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"section_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"headline" text NOT NULL,
	"kicker" text NOT NULL,
	"standfirst" text NOT NULL,
	"summary" text NOT NULL,
	"source_type" text NOT NULL,
	"fragment" text NOT NULL,
	"renderer_version" integer NOT NULL,
	"head" jsonb NOT NULL,
	"hash" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "publication_author" (
	"publication_id" uuid NOT NULL,
	"author_slug" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "publication_author_once" UNIQUE("publication_id","author_slug")
);
--> statement-breakpoint
CREATE TABLE "publication_disclaimer" (
	"publication_id" uuid NOT NULL,
	"ord" integer NOT NULL,
	"template_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"version_id" uuid NOT NULL,
	"version_n" integer NOT NULL,
	"locale" text NOT NULL,
	"placement" text NOT NULL,
	"text" text NOT NULL,
	"because" jsonb NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "publication_disclaimer_order" UNIQUE("publication_id","ord")
);
--> statement-breakpoint
CREATE TABLE "publication_topic" (
	"publication_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "publication_topic_once" UNIQUE("publication_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "purge" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "purge_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"tag" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"opinion" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approval_once" UNIQUE("run_id","package_hash","person_id")
);
--> statement-breakpoint
CREATE TABLE "move" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"move" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text,
	"package_hash" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"route" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"head_seq" integer NOT NULL,
	"head_hash" text NOT NULL,
	"filed_by" uuid,
	"filed_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid,
	"headline" text NOT NULL,
	"language" text NOT NULL,
	"section_id" uuid,
	"newest" boolean NOT NULL,
	CONSTRAINT "edition_number" UNIQUE("story_id","n")
);
--> statement-breakpoint
CREATE TABLE "edition_hand" (
	"edition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_hand_once" UNIQUE("edition_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"parent_seq" integer,
	"kind" text NOT NULL,
	"name" text,
	"author_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"schema_version" integer NOT NULL,
	"package" jsonb NOT NULL,
	"notices" jsonb NOT NULL,
	"part_hashes" jsonb NOT NULL,
	"package_hash" text NOT NULL,
	"hash_version" integer NOT NULL,
	CONSTRAINT "revision_number" UNIQUE("edition_id","seq")
);
--> statement-breakpoint
CREATE TABLE "save_receipt" (
	"client_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"edition_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "save_receipt_once" UNIQUE("client_id","n")
);
--> statement-breakpoint
CREATE TABLE "seen" (
	"person_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"package_hash" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seen_once" UNIQUE("person_id","edition_id","package_hash")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" uuid PRIMARY KEY NOT NULL,
	"desk_id" uuid NOT NULL,
	"slugline" text NOT NULL,
	"started_by" uuid NOT NULL,
	"assignee_id" uuid,
	"started_at" timestamp (3) with time zone NOT NULL,
	"killed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_rule" ADD CONSTRAINT "disclaimer_rule_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_template" ADD CONSTRAINT "disclaimer_template_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_version_id_disclaimer_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."disclaimer_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_text" ADD CONSTRAINT "disclaimer_text_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_version" ADD CONSTRAINT "disclaimer_version_template_id_disclaimer_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."disclaimer_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_version" ADD CONSTRAINT "disclaimer_version_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclaimer_version" ADD CONSTRAINT "disclaimer_version_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address" ADD CONSTRAINT "address_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kill_notice" ADD CONSTRAINT "kill_notice_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_approval_id_approval_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approval"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_author" ADD CONSTRAINT "publication_author_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_disclaimer" ADD CONSTRAINT "publication_disclaimer_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_topic" ADD CONSTRAINT "publication_topic_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_topic" ADD CONSTRAINT "publication_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_run_id_review_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."review_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move" ADD CONSTRAINT "move_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move" ADD CONSTRAINT "move_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move" ADD CONSTRAINT "move_actor_id_person_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_run" ADD CONSTRAINT "review_run_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_filed_by_person_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_hand" ADD CONSTRAINT "edition_hand_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_hand" ADD CONSTRAINT "edition_hand_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "save_receipt" ADD CONSTRAINT "save_receipt_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen" ADD CONSTRAINT "seen_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen" ADD CONSTRAINT "seen_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_assignee_id_person_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("subject_type","subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entry_kind" ON "audit_entry" USING btree ("kind","seq");--> statement-breakpoint
CREATE INDEX "disclaimer_rule_template" ON "disclaimer_rule" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "media_uploaded" ON "media" USING btree ("uploaded_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invitation_person" ON "invitation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_name" ON "person" USING btree ("name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grant_once" ON "role_grant" USING btree ("person_id","role",coalesce("desk_id", '00000000-0000-0000-0000-000000000000'));--> statement-breakpoint
CREATE INDEX "role_grant_role" ON "role_grant" USING btree ("role");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "address_story" ON "address" USING btree ("story_id","since");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_one_live" ON "publication" USING btree ("story_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_front" ON "publication" USING btree ("first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_front_language" ON "publication" USING btree ("language","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_section" ON "publication" USING btree ("section_id","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "publication_story" ON "publication" USING btree ("story_id","from_at");--> statement-breakpoint
CREATE INDEX "publication_author_list" ON "publication_author" USING btree ("author_slug","first_published_at" DESC NULLS LAST,"publication_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publication_disclaimer_template" ON "publication_disclaimer" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "publication_topic_list" ON "publication_topic" USING btree ("topic_id","first_published_at" DESC NULLS LAST,"publication_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "purge_at" ON "purge" USING btree ("at");--> statement-breakpoint
CREATE INDEX "approval_edition" ON "approval" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "move_story" ON "move" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "move_edition" ON "move" USING btree ("edition_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "review_run_one_open" ON "review_run" USING btree ("edition_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "edition_one_published" ON "edition" USING btree ("story_id") WHERE state = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "edition_one_in_work" ON "edition" USING btree ("story_id") WHERE state in ('draft', 'in_review', 'sent_back', 'approved');--> statement-breakpoint
CREATE UNIQUE INDEX "edition_one_newest" ON "edition" USING btree ("story_id") WHERE newest;--> statement-breakpoint
CREATE INDEX "edition_list" ON "edition" USING btree ("changed_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE newest;--> statement-breakpoint
CREATE INDEX "edition_list_state" ON "edition" USING btree ("state","changed_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE newest;--> statement-breakpoint
CREATE INDEX "edition_list_section" ON "edition" USING btree ("section_id","changed_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE newest;--> statement-breakpoint
CREATE INDEX "edition_review_queue" ON "edition" USING btree ("filed_at","id") WHERE state = 'in_review';--> statement-breakpoint
CREATE INDEX "edition_hand_person" ON "edition_hand" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "revision_hash" ON "revision" USING btree ("edition_id","package_hash");--> statement-breakpoint
CREATE INDEX "save_receipt_at" ON "save_receipt" USING btree ("at");--> statement-breakpoint
CREATE INDEX "story_desk" ON "story" USING btree ("desk_id");--> statement-breakpoint
CREATE INDEX "story_assignee" ON "story" USING btree ("assignee_id");