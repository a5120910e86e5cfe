-- AlterTable
-- The default also gives the rows there are a challenge of their own, so that their holders can confirm them.
ALTER TABLE "certificate" ADD COLUMN "challenge" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
ADD COLUMN "confirmed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "rewrap_task" (
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "certificate_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),
    "header" BYTEA,

    CONSTRAINT "rewrap_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_rotation" (
    "id" UUID NOT NULL,
    "from_fingerprint" TEXT NOT NULL,
    "to_fingerprint" TEXT NOT NULL,
    "from_key_ids" TEXT[],
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "rewrapped" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "key_rotation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rewrap_task_grant_id_certificate_id_key" ON "rewrap_task"("grant_id", "certificate_id");

-- CreateIndex
CREATE INDEX "rewrap_task_certificate_id_idx" ON "rewrap_task"("certificate_id");

-- AddForeignKey
ALTER TABLE "rewrap_task" ADD CONSTRAINT "rewrap_task_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rewrap_task" ADD CONSTRAINT "rewrap_task_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────────────────────── the keeper's own role ─────────────────────────────
-- It reads what it must know to judge a grant, column by column, and writes nothing. Every member of the service's group
-- may take it, since it can do nothing that the service cannot: so a database with one login serves the keeper too.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'raireki_keeper') THEN
    CREATE ROLE raireki_keeper NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The role raireki_keeper is missing and % may not create it. As a superuser: CREATE ROLE raireki_keeper NOLOGIN; GRANT raireki_keeper TO raireki_service;', current_user;
END $$;

DO $$
BEGIN
  GRANT raireki_keeper TO raireki_service;
EXCEPTION WHEN insufficient_privilege OR invalid_grant_operation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA public TO raireki_keeper;
GRANT SELECT (id, person_id, version_id, certificate_id, starts_at, ends_at, revoked_at) ON "grant" TO raireki_keeper;
GRANT SELECT (id, state, custody, header) ON "version" TO raireki_keeper;
GRANT SELECT (id, person_id, fingerprint, armored, confirmed_at, revoked_at) ON "certificate" TO raireki_keeper;
