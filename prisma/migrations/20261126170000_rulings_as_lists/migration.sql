-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "current_terms_number" INTEGER;

-- AlterTable
ALTER TABLE "matching_question" ADD COLUMN     "denies" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "judged" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "permits" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "reviews" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "terms_document" ADD COLUMN     "number" SERIAL NOT NULL;

-- CreateIndex
CREATE INDEX "asset_current_terms_number_id_idx" ON "asset"("current_terms_number", "id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_document_number_key" ON "terms_document"("number");

-- ───────────────────────────── texts by number, rulings by list ─────────────────────────────

CREATE OR REPLACE FUNCTION keep_current_terms_digest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT document.digest, document.number INTO NEW.current_terms_digest, NEW.current_terms_number
    FROM terms JOIN terms_document document ON document.digest = terms.digest WHERE terms.id = NEW.current_terms_id;
  RETURN NEW;
END $$;

UPDATE asset SET current_terms_number = document.number
  FROM terms_document document WHERE document.digest = asset.current_terms_digest;

-- Read whole or not at all, and soon gone: packing them would cost more than the room they take.
ALTER TABLE matching_question
  ALTER COLUMN permits SET STORAGE EXTERNAL,
  ALTER COLUMN reviews SET STORAGE EXTERNAL,
  ALTER COLUMN denies SET STORAGE EXTERNAL;

-- Strict, so that it is not taken for a bare unnest, of which ten rows are expected: then a hundred thousand assets would be
-- looked up one by one, where two tables are joined in a tenth of a second.
CREATE FUNCTION numbers_of(list INTEGER[]) RETURNS SETOF INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 10000
  AS 'SELECT unnest(list)';

CREATE VIEW asset_ruling AS
  SELECT question.id AS question_id, asset.id AS asset_id, ruled.ruling
  FROM matching_question question
  CROSS JOIN LATERAL (
    SELECT 'permit' AS ruling, number FROM numbers_of(question.permits) AS number
    UNION ALL SELECT 'review', number FROM numbers_of(question.reviews) AS number
    UNION ALL SELECT 'deny', number FROM numbers_of(question.denies) AS number
  ) ruled
  JOIN asset ON asset.current_terms_number = ruled.number;

GRANT SELECT ON asset_ruling TO raireki_service;
