-- AlterTable
ALTER TABLE "attachment" DROP COLUMN "header";
