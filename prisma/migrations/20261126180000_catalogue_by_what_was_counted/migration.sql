-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "parameters" BIGINT,
ADD COLUMN     "records" BIGINT;

-- ───────────────────────────── what the latest version holds ─────────────────────────────

CREATE FUNCTION counted_in_latest(of_asset UUID, OUT records BIGINT, OUT parameters BIGINT, OUT languages TEXT[])
  LANGUAGE sql STABLE AS $$
  SELECT (statistics->>'records')::bigint, (statistics->>'parameters')::bigint,
    ARRAY(SELECT jsonb_array_elements_text(statistics->'languages'))
  FROM version LEFT JOIN inspection ON inspection.version_id = version.id
  WHERE version.asset_id = of_asset AND version.state = 'published'
  ORDER BY version.number DESC LIMIT 1
$$;

-- Not on INSERT: a version begins as a draft, and one that a backup puts back comes before what was counted in it.
CREATE FUNCTION keep_what_was_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE asset SET (records, parameters, languages) = (SELECT * FROM counted_in_latest(NEW.asset_id))
    WHERE id = NEW.asset_id;
  RETURN NULL;
END $$;

CREATE TRIGGER version_counted_in_its_asset AFTER UPDATE OF state ON version
  FOR EACH ROW WHEN (NEW.state = 'published' AND OLD.state <> 'published') EXECUTE FUNCTION keep_what_was_counted();

UPDATE asset SET (records, parameters, languages) = (SELECT * FROM counted_in_latest(asset.id))
  WHERE published_at IS NOT NULL;
