-- Terms, submissions, acceptances and votes are what entries, signatures and verdicts are about. As with the ledger, rights are
-- taken from the service's role, and the triggers also stop an owner's slip of the hand. Requests, grants and
-- conditions go through states, and change.

REVOKE UPDATE, DELETE, TRUNCATE ON "terms", "submission", "terms_acceptance" FROM raireki_service;

CREATE FUNCTION stays_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was written stays: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER terms_stays_as_written BEFORE UPDATE OR DELETE OR TRUNCATE ON "terms"
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER submission_stays_as_written BEFORE UPDATE OR DELETE OR TRUNCATE ON "submission"
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER terms_acceptance_stays_as_written BEFORE UPDATE OR DELETE OR TRUNCATE ON "terms_acceptance"
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();

-- A vote that is cast anew, or whose voter stepped aside, gains the moment from which it counts no more: once, and nothing else.
-- The comparison is of whole rows, so that a column that is added later is kept without being named here.

REVOKE UPDATE, DELETE, TRUNCATE ON "vote" FROM raireki_service;
GRANT UPDATE ("superseded_at") ON "vote" TO raireki_service;

CREATE FUNCTION vote_only_superseded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NULL AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a vote stays as it was cast: it can only be superseded, once' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER vote_only_superseded BEFORE UPDATE ON "vote"
  FOR EACH ROW EXECUTE FUNCTION vote_only_superseded();
CREATE TRIGGER vote_stays_as_cast BEFORE DELETE OR TRUNCATE ON "vote"
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();
