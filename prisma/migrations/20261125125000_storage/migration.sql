-- AlterTable
ALTER TABLE "version" ADD COLUMN     "bodies_locked_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "store_probe" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "abilities" JSONB NOT NULL,

    CONSTRAINT "store_probe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stray_object" (
    "id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "object_version_id" TEXT NOT NULL DEFAULT '',
    "bytes" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "stray_object_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stray_object_state_id_idx" ON "stray_object"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "stray_object_object_key_object_version_id_key" ON "stray_object"("object_key", "object_version_id");

-- CreateIndex
CREATE INDEX "file_object_key_idx" ON "file"("object_key");
