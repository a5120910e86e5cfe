-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "current_terms_digest" TEXT;

-- AlterTable
ALTER TABLE "terms" ADD COLUMN     "accept_by" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "terms_document" (
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "terms_document_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "matching_question" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "matching_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms_ruling" (
    "question_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "ruling" TEXT NOT NULL,

    CONSTRAINT "terms_ruling_pkey" PRIMARY KEY ("question_id","digest")
);

-- CreateTable
CREATE TABLE "terms_acceptance" (
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "terms_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "terms_acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disease_ontology" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "systems" TEXT[],
    "diseases" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "activated_at" TIMESTAMPTZ(3),
    "in_force_as" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "disease_ontology_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "matching_question_key_key" ON "matching_question"("key");

-- CreateIndex
CREATE INDEX "matching_question_asked_at_idx" ON "matching_question"("asked_at");

-- CreateIndex
CREATE INDEX "terms_acceptance_terms_id_idx" ON "terms_acceptance"("terms_id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_acceptance_grant_id_terms_id_key" ON "terms_acceptance"("grant_id", "terms_id");

-- CreateIndex
CREATE UNIQUE INDEX "disease_ontology_release_key" ON "disease_ontology"("release");

-- CreateIndex
CREATE UNIQUE INDEX "disease_ontology_in_force_as_key" ON "disease_ontology"("in_force_as");

-- CreateIndex
CREATE INDEX "asset_current_terms_digest_idx" ON "asset"("current_terms_digest");

-- AddForeignKey
ALTER TABLE "asset" ADD CONSTRAINT "asset_current_terms_digest_fkey" FOREIGN KEY ("current_terms_digest") REFERENCES "terms_document"("digest") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_ruling" ADD CONSTRAINT "terms_ruling_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "matching_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_ruling" ADD CONSTRAINT "terms_ruling_digest_fkey" FOREIGN KEY ("digest") REFERENCES "terms_document"("digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_acceptance" ADD CONSTRAINT "terms_acceptance_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_acceptance" ADD CONSTRAINT "terms_acceptance_terms_id_fkey" FOREIGN KEY ("terms_id") REFERENCES "terms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────────────────────── terms, each text once ─────────────────────────────
-- The database keeps document and digest itself, so that a build that knows nothing of them cannot leave them behind.

CREATE FUNCTION keep_terms_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO terms_document (digest, body) VALUES (NEW.digest, NEW.body) ON CONFLICT (digest) DO NOTHING;
  RETURN NEW;
END $$;

CREATE TRIGGER terms_document_kept BEFORE INSERT ON terms
  FOR EACH ROW EXECUTE FUNCTION keep_terms_document();

CREATE FUNCTION keep_current_terms_digest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.current_terms_digest := (SELECT digest FROM terms WHERE id = NEW.current_terms_id);
  RETURN NEW;
END $$;

CREATE TRIGGER asset_current_terms_digest_kept BEFORE INSERT OR UPDATE OF current_terms_id ON asset
  FOR EACH ROW EXECUTE FUNCTION keep_current_terms_digest();

INSERT INTO terms_document (digest, body) SELECT DISTINCT ON (digest) digest, body FROM terms ORDER BY digest;
UPDATE asset SET current_terms_digest = terms.digest FROM terms WHERE terms.id = asset.current_terms_id;
