-- AlterTable
ALTER TABLE "remark" ADD COLUMN     "attachment_id" UUID,
ADD COLUMN     "form_id" UUID,
ADD COLUMN     "form_number" INTEGER,
ADD COLUMN     "question_id" TEXT;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
