CREATE TABLE IF NOT EXISTS stack_ancestors
(
    `version`    String COMMENT 'Hash of all pairs of one vocabulary; a program reads the rows of its own',
    `stack`      String COMMENT 'Canonical technology name, as in stacks of offers',
    `ancestor`   String COMMENT 'A technology that it is a part or a user of, directly or through others: Java for Spring Boot',
    `written_at` DateTime64(3, 'UTC') COMMENT 'When it was written; the newest version is the latest vocabulary'
)
ENGINE = ReplacingMergeTree
ORDER BY (version, ancestor, stack)
COMMENT 'One row is one technology under another, of one vocabulary; offers name what they name, questions may count by this'
