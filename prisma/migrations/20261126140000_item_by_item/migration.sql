-- A panel decides each item by itself: what a vote says otherwise of some, and what a review refuses while it approves others.
ALTER TABLE "vote" ADD COLUMN "exceptions" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "review" ADD COLUMN "refused_item_ids" UUID[] NOT NULL DEFAULT '{}';

-- A condition can narrow the terms of the grants that follow from it.
ALTER TABLE "condition" ADD COLUMN "restriction" TEXT;
ALTER TABLE "grant" ADD COLUMN "restrictions" TEXT[] NOT NULL DEFAULT '{}';
