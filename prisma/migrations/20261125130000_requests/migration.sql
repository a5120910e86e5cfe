-- DropIndex
DROP INDEX "request_applicant_id_idx";

-- DropIndex
DROP INDEX "request_state_idx";

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "occasion" TEXT NOT NULL DEFAULT 'first',
ADD COLUMN     "reason" TEXT;

-- CreateIndex
CREATE INDEX "request_applicant_id_id_idx" ON "request"("applicant_id", "id");

-- CreateIndex
CREATE INDEX "request_state_id_idx" ON "request"("state", "id");

-- CreateIndex
CREATE INDEX "request_project_idx" ON "request" USING GIN ("project" gin_trgm_ops);

-- AlterTable
ALTER TABLE "remark" ALTER COLUMN "author_id" DROP NOT NULL;

-- AlterForeignKey
ALTER TABLE "remark" DROP CONSTRAINT "remark_author_id_fkey";
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
