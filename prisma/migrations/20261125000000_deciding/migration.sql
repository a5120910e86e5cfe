-- DropIndex
DROP INDEX "grant_request_item_id_key";

-- DropIndex
DROP INDEX "review_request_id_panel_id_key";

-- DropIndex
DROP INDEX "review_state_idx";

-- DropIndex
DROP INDEX "vote_review_id_voter_id_key";

-- AlterTable
ALTER TABLE "grant" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "conditions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "previous_id" UUID,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "suspended_at" TIMESTAMPTZ(3),
ADD COLUMN     "suspended_reason" TEXT;

-- AlterTable
ALTER TABLE "panel" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "stage" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "task" TEXT NOT NULL DEFAULT 'review';

-- AlterTable
ALTER TABLE "panel_seat" ADD COLUMN     "alternate" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "request" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "based_on_id" UUID,
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'new',
ADD COLUMN     "plan" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "report" TEXT,
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "request_item" ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "outcome" TEXT;

-- AlterTable
ALTER TABLE "review" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "escalated_at" TIMESTAMPTZ(3),
ADD COLUMN     "item_ids" UUID[],
ADD COLUMN     "provider_id" UUID,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "stage" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "review_seat" ADD COLUMN     "alternate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "called_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "vote" ADD COLUMN     "fingerprint" TEXT,
ADD COLUMN     "record" TEXT,
ADD COLUMN     "signature" TEXT,
ADD COLUMN     "signed_by" TEXT NOT NULL DEFAULT 'session',
ADD COLUMN     "superseded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "request_member" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "person_id" UUID,
    "part" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_digest" TEXT,
    "certificate_id" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "request_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "object_key" TEXT NOT NULL,
    "header" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form" (
    "id" UUID NOT NULL,
    "owner_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_version" (
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "condition" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "vote_id" UUID,
    "text_ja" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "duty" TEXT,
    "due_days" INTEGER,
    "attached_at" TIMESTAMPTZ(3),

    CONSTRAINT "condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auto_approval" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "terms_digest" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "switched_on_by_id" UUID NOT NULL,
    "switched_on_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "switched_off_at" TIMESTAMPTZ(3),

    CONSTRAINT "auto_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sitting" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "review_ids" UUID[],
    "attendance" UUID[],
    "notes" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sitting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "text_ja" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),
    "evidence" TEXT,
    "evidence_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation" (
    "id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "findings" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "reconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "request_member_token_hash_key" ON "request_member"("token_hash");

-- CreateIndex
CREATE INDEX "request_member_person_id_idx" ON "request_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_member_request_id_email_key" ON "request_member"("request_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "submission_request_id_round_key" ON "submission"("request_id", "round");

-- CreateIndex
CREATE INDEX "remark_request_id_round_idx" ON "remark"("request_id", "round");

-- CreateIndex
CREATE INDEX "attachment_request_id_idx" ON "attachment"("request_id");

-- CreateIndex
CREATE INDEX "form_owner_id_idx" ON "form"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "form_version_form_id_number_key" ON "form_version"("form_id", "number");

-- CreateIndex
CREATE INDEX "comment_review_id_idx" ON "comment"("review_id");

-- CreateIndex
CREATE INDEX "condition_request_id_idx" ON "condition"("request_id");

-- CreateIndex
CREATE INDEX "condition_review_id_idx" ON "condition"("review_id");

-- CreateIndex
CREATE INDEX "auto_approval_panel_id_terms_digest_idx" ON "auto_approval"("panel_id", "terms_digest");

-- CreateIndex
CREATE INDEX "sitting_panel_id_held_at_idx" ON "sitting"("panel_id", "held_at");

-- CreateIndex
CREATE INDEX "obligation_grant_id_idx" ON "obligation"("grant_id");

-- CreateIndex
CREATE INDEX "obligation_state_due_at_idx" ON "obligation"("state", "due_at");

-- CreateIndex
CREATE INDEX "reconciliation_made_at_idx" ON "reconciliation"("made_at");

-- CreateIndex
CREATE INDEX "grant_ends_at_idx" ON "grant"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "grant_request_item_id_person_id_key" ON "grant"("request_item_id", "person_id");

-- CreateIndex
CREATE INDEX "request_based_on_id_idx" ON "request"("based_on_id");

-- CreateIndex
CREATE INDEX "review_state_due_at_idx" ON "review"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "review_request_id_panel_id_round_provider_id_key" ON "review"("request_id", "panel_id", "round", "provider_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "vote_review_id_voter_id_idx" ON "vote"("review_id", "voter_id");

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_member" ADD CONSTRAINT "request_member_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_member" ADD CONSTRAINT "request_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_member" ADD CONSTRAINT "request_member_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form" ADD CONSTRAINT "form_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_version" ADD CONSTRAINT "form_version_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "vote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auto_approval" ADD CONSTRAINT "auto_approval_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auto_approval" ADD CONSTRAINT "auto_approval_switched_on_by_id_fkey" FOREIGN KEY ("switched_on_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "grant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was submitted before rounds were counted was submitted once, and each review looked at all of it.
UPDATE "request" SET "round" = 1 WHERE "submitted_at" IS NOT NULL;
UPDATE "review" SET "item_ids" = (SELECT array_agg("id") FROM "request_item" WHERE "request_item"."request_id" = "review"."request_id");
UPDATE "request_item" SET "outcome" = "request"."state", "decided_at" = "request"."decided_at"
  FROM "request" WHERE "request"."id" = "request_item"."request_id" AND "request"."state" = 'rejected';
UPDATE "request_item" SET "outcome" = 'approved', "decided_at" = "request"."decided_at"
  FROM "request" WHERE "request"."id" = "request_item"."request_id" AND "request"."state" IN ('approved', 'granted');
