-- CreateTable
CREATE TABLE "inspection" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "statistics" JSONB,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "accepted_note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_report" (
    "id" UUID NOT NULL,
    "inspection_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "statistics" JSONB NOT NULL,
    "inspected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "inspection_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "place" JSONB NOT NULL,
    "sample" TEXT NOT NULL,
    "count" BIGINT NOT NULL,
    "justification" TEXT,
    "justified_at" TIMESTAMPTZ(3),
    "justified_by_id" UUID,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "inspection_version_id_key" ON "inspection"("version_id");

-- CreateIndex
CREATE INDEX "inspection_state_idx" ON "inspection"("state");

-- CreateIndex
CREATE UNIQUE INDEX "file_report_file_id_key" ON "file_report"("file_id");

-- CreateIndex
CREATE INDEX "file_report_inspection_id_idx" ON "file_report"("inspection_id");

-- CreateIndex
CREATE INDEX "finding_inspection_id_severity_idx" ON "finding"("inspection_id", "severity");

-- CreateIndex
CREATE INDEX "finding_report_id_idx" ON "finding"("report_id");

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_report" ADD CONSTRAINT "file_report_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_report" ADD CONSTRAINT "file_report_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "file_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_justified_by_id_fkey" FOREIGN KEY ("justified_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
