ALTER TABLE runs
    ADD COLUMN IF NOT EXISTS `doubts` String DEFAULT '' COMMENT 'The reasons in suspect with their figures, as a JSON list of kind, now, usual, what, pages; empty when there is none, and for runs saved before this was kept' AFTER `suspect`
