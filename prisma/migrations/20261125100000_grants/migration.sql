-- AlterTable
ALTER TABLE "grant" ADD COLUMN     "ended_because" TEXT;

-- AlterTable
ALTER TABLE "obligation" ADD COLUMN     "counts_from" TEXT,
ADD COLUMN     "months" INTEGER;

-- CreateIndex
CREATE INDEX "obligation_overdue_at_idx" ON "obligation"("overdue_at");

-- A revocation closes access by itself; what expired before is closed by the first round.
UPDATE "grant" SET "closed_at" = "revoked_at" WHERE "revoked_at" IS NOT NULL;
