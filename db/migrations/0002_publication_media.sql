CREATE TABLE "publication_media" (
	"publication_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "publication_media_once" UNIQUE("publication_id","media_id")
);
--> statement-breakpoint
ALTER TABLE "publication_media" ADD CONSTRAINT "publication_media_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_media" ADD CONSTRAINT "publication_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_media_picture" ON "publication_media" USING btree ("media_id");--> statement-breakpoint
-- What was published before: every picture its frozen package names.
insert into publication_media (publication_id, media_id)
select distinct p.id, m.id
from publication p
join revision r on r.id = p.revision_id
cross join lateral jsonb_path_query(r.package, '$.**.mediaId') named
join media m on m.id::text = named #>> '{}';
--> statement-breakpoint
create trigger publication_media_is_a_record before update or delete on publication_media for each row execute function refuse_change();
