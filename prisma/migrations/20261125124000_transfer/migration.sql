-- AlterTable
ALTER TABLE "version" ADD COLUMN     "manifest_signature" TEXT,
ADD COLUMN     "profile" TEXT NOT NULL DEFAULT 'standard',
ADD COLUMN     "signer_certificate" TEXT,
ADD COLUMN     "signer_fingerprint" TEXT;

-- CreateTable
CREATE TABLE "grant_limits" (
    "grant_id" UUID NOT NULL,
    "bytes_per_day" BIGINT,
    "deliveries_per_hour" INTEGER,
    "networks" TEXT[],
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "grant_limits_pkey" PRIMARY KEY ("grant_id")
);

-- CreateTable
CREATE TABLE "shipment" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "seal" TEXT NOT NULL,
    "packed_at" TIMESTAMPTZ(3) NOT NULL,
    "packed_by_id" UUID NOT NULL,
    "packer_fingerprint" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "shipment_version_id_key" ON "shipment"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_seal_key" ON "shipment"("seal");

-- AddForeignKey
ALTER TABLE "grant_limits" ADD CONSTRAINT "grant_limits_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
