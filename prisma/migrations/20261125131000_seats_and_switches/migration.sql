-- A seat whose rejection decides, who prepares a review, and the switches by which one passed without a vote.
ALTER TABLE "panel_seat" ADD COLUMN     "veto" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "review" ADD COLUMN     "auto_approval_ids" UUID[],
ADD COLUMN     "lead_id" UUID;

ALTER TABLE "review_seat" ADD COLUMN     "veto" BOOLEAN NOT NULL DEFAULT false;

-- A queue is read by its deadline.
DROP INDEX "review_state_due_at_idx";
CREATE INDEX "review_panel_id_state_due_at_id_idx" ON "review"("panel_id", "state", "due_at", "id");
CREATE INDEX "review_state_due_at_id_idx" ON "review"("state", "due_at", "id");
