CREATE TABLE IF NOT EXISTS schema_migrations ON CLUSTER 'main'
(
    `version`    UInt32 COMMENT 'Number of the migration, from its file name',
    `name`       String COMMENT 'File name of the migration',
    `applied_at` DateTime64(3, 'UTC') COMMENT 'When it was applied'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY version
COMMENT 'One row is one migration that this store has been through';

CREATE TABLE IF NOT EXISTS pages_local ON CLUSTER 'main'
(
    `source`       LowCardinality(String) COMMENT 'Source that was crawled, as named by its site definition',
    `url`          String COMMENT 'Final address, after redirects',
    `fetched_at`   DateTime64(3, 'UTC') COMMENT 'When the answer arrived',
    `status`       UInt16 COMMENT 'HTTP status of the answer',
    `content_type` LowCardinality(String) COMMENT 'Content-Type header as sent, with its charset',
    `etag`         String COMMENT 'ETag header as sent; empty when absent',
    `modified`     String COMMENT 'Last-Modified header as sent; empty when absent',
    `body`         String COMMENT 'Body as it came over the wire, decompressed' CODEC(ZSTD(3)),
    `body_hash`    UInt64 MATERIALIZED cityHash64(body) COMMENT 'Tells whether two versions of a page differ',
    `body_size`    UInt64 MATERIALIZED length(body) COMMENT 'Size of the body in bytes'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}')
ORDER BY (source, url, fetched_at)
COMMENT 'One row is one fetched version of a page; saving the same version again replaces it';

CREATE TABLE IF NOT EXISTS pages ON CLUSTER 'main' AS pages_local
ENGINE = Distributed('main', currentDatabase(), pages_local, cityHash64(source, url));

CREATE TABLE IF NOT EXISTS offers_local ON CLUSTER 'main'
(
    `source`           LowCardinality(String) COMMENT 'Source that published the ad, as named by its site definition',
    `offer_id`         String COMMENT 'The ad''s id within its source, stable between crawls',
    `version`          UInt64 COMMENT 'Grows with every rewrite of the row; the greatest is the truth',
    `url`              String COMMENT 'Where the ad can be read; empty for text without an address',
    `title`            String COMMENT 'Title of the ad',
    `company`          String COMMENT 'Advertiser as the board names it, never a person; empty when not stated',
    `posted`           Nullable(Date) COMMENT 'Day of publication in UTC; NULL when not stated',
    `text`             String COMMENT 'Readable text of the ad, without markup' CODEC(ZSTD(3)),
    `role`             LowCardinality(String) COMMENT 'Main trade: backend, fullstack, frontend, mobile, devops, data or other',
    `stacks`           Array(LowCardinality(String)) COMMENT 'Canonical technology names, in order of first appearance',
    `rate_min`         Nullable(Float64) COMMENT 'Least freelance price as stated, before tax, in rate_currency per rate_unit',
    `rate_max`         Nullable(Float64) COMMENT 'Greatest freelance price as stated; equal to rate_min when one figure is stated',
    `rate_unit`        LowCardinality(String) COMMENT 'hour, day, month, year or fixed; empty when no rate is stated',
    `rate_currency`    LowCardinality(String) COMMENT 'ISO 4217 code; empty when no rate is stated',
    `salary_min`       Nullable(Float64) COMMENT 'Least salary as stated, before tax, in salary_currency per salary_unit',
    `salary_max`       Nullable(Float64) COMMENT 'Greatest salary as stated; equal to salary_min when one figure is stated',
    `salary_unit`      LowCardinality(String) COMMENT 'hour, day, month, year or fixed; empty when no salary is stated',
    `salary_currency`  LowCardinality(String) COMMENT 'ISO 4217 code; empty when no salary is stated',
    `city`             LowCardinality(String) COMMENT 'Official name of the commune or business district; empty when not stated',
    `department`       LowCardinality(String) COMMENT 'French department number such as 75, 2A, 971; empty when not stated',
    `region`           LowCardinality(String) COMMENT 'Official French region, canton, Bundesland ...; empty when not stated',
    `country`          LowCardinality(String) COMMENT 'ISO 3166-1 alpha-2 code; empty when not stated',
    `remote`           LowCardinality(String) COMMENT 'unknown, none, partial or full',
    `on_site`          Nullable(Float64) COMMENT 'Days on site per week, 0 to 5; NULL when not stated',
    `contracts`        Array(LowCardinality(String)) COMMENT 'Forms of employment: freelance, permanent, fixed-term, apprenticeship',
    `seniority`        LowCardinality(String) COMMENT 'unknown, junior, mid, senior or lead',
    `years`            Nullable(Int32) COMMENT 'Least total years of experience asked; NULL when not stated',
    `duration_months`  Nullable(Int32) COMMENT 'Firm duration in months; NULL when not stated',
    `start`            LowCardinality(String) COMMENT 'asap, 2026-01 or 2026-01-15; empty when not stated',
    `language`         LowCardinality(String) COMMENT 'ISO 639-1 code of the ad''s language; empty when unknown',
    `english`          LowCardinality(String) COMMENT 'unknown, useful or required',
    `education`        LowCardinality(String) COMMENT 'unknown, self-taught, bts, licence or master',
    `client`           LowCardinality(String) COMMENT 'unknown, esn, small, large, public or startup',
    `setting`          LowCardinality(String) COMMENT 'unknown, scratch, existing or cms',
    `evidence_field`   Array(LowCardinality(String)) COMMENT 'Evidence, one element per fact: the field it supports',
    `evidence_value`   Array(String) COMMENT 'Evidence: the value read, as text',
    `evidence_origin`  Array(LowCardinality(String)) COMMENT 'Evidence: structured, site or text',
    `evidence_words`   Array(String) COMMENT 'Evidence: the words that gave the value',
    `evidence_start`   Array(Int32) COMMENT 'Evidence: byte offset of the words in title, newline, text; -1 for a structured field',
    `notes`            Array(String) COMMENT 'What the extraction refused or found contradictory',
    `extractor`        LowCardinality(String) COMMENT 'Version of the extraction rules that read this row',
    `facts_hash`       UInt64 COMMENT 'Hash of the stated facts; another value means that the ad changed',
    `row_hash`         UInt64 COMMENT 'Hash of facts, text, evidence, notes and extractor; spares rewrites of equal rows',
    `first_seen`       DateTime64(3, 'UTC') COMMENT 'Earliest crawl that saw the ad',
    `last_seen`        DateTime64(3, 'UTC') COMMENT 'Latest crawl that saw the ad',
    `closed_at`        Nullable(DateTime64(3, 'UTC')) COMMENT 'When the ad was found withdrawn; NULL while it is published',
    `closed_why`       LowCardinality(String) COMMENT 'What told that the ad was withdrawn; empty while it is published',
    `day`              Date MATERIALIZED ifNull(posted, toDate(first_seen, 'UTC')) COMMENT 'Day of publication, else of first sight',
    `month`            Date MATERIALIZED toStartOfMonth(ifNull(posted, toDate(first_seen, 'UTC'))) COMMENT 'First day of the month of day',
    `advertiser`       LowCardinality(String) MATERIALIZED lowerUTF8(trimBoth(company)) COMMENT 'Company as compared and counted; empty when not stated',
    `day_rate_eur`     Nullable(Float64) MATERIALIZED if((rate_unit = 'day') AND (rate_currency = 'EUR'), (rate_min + rate_max) / 2, NULL) COMMENT 'Middle of a two-sided daily price in EUR before tax; NULL for any other statement'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}', version)
ORDER BY (source, offer_id)
COMMENT 'One row is the latest extraction of one ad';

CREATE TABLE IF NOT EXISTS offers ON CLUSTER 'main' AS offers_local
ENGINE = Distributed('main', currentDatabase(), offers_local, cityHash64(source, offer_id));

CREATE TABLE IF NOT EXISTS sightings_local ON CLUSTER 'main'
(
    `source`   LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id` String COMMENT 'The ad''s id within its source',
    `run_id`   String COMMENT 'Crawl that saw the ad',
    `seen`     DateTime64(3, 'UTC') COMMENT 'When that crawl saw it'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}')
PARTITION BY toYYYYMM(seen)
ORDER BY (source, offer_id, run_id)
COMMENT 'One row is one ad seen in one crawl';

CREATE TABLE IF NOT EXISTS sightings ON CLUSTER 'main' AS sightings_local
ENGINE = Distributed('main', currentDatabase(), sightings_local, cityHash64(source, offer_id));

CREATE TABLE IF NOT EXISTS runs ON CLUSTER 'main'
(
    `run_id`   String COMMENT 'Id of the crawl',
    `source`   LowCardinality(String) COMMENT 'Source that was crawled',
    `started`  DateTime64(3, 'UTC') COMMENT 'When the crawl began',
    `ended`    DateTime64(3, 'UTC') COMMENT 'When the crawl ended; 1970-01-01 while it runs',
    `outcome`  LowCardinality(String) COMMENT 'complete, partial, failed or cancelled; empty while it runs',
    `planned`  UInt64 COMMENT 'Addresses queued',
    `fetched`  UInt64 COMMENT 'Pages answered with a body',
    `known`    UInt64 COMMENT 'Pages skipped because an earlier crawl stored them',
    `parsed`   UInt64 COMMENT 'Pages that gave at least one offer',
    `failed`   UInt64 COMMENT 'Pages that failed',
    `excluded` UInt64 COMMENT 'Pages refused by robots.txt',
    `offers`   UInt64 COMMENT 'Offers seen',
    `new`      UInt64 COMMENT 'Offers never seen before',
    `changed`  UInt64 COMMENT 'Offers whose facts differ from the stored ones',
    `closed`   UInt64 COMMENT 'Offers no longer published',
    `bytes`    UInt64 COMMENT 'Bytes of the fetched pages',
    `error`    String COMMENT 'What ended the crawl early; empty otherwise',
    `saved_at` DateTime64(6, 'UTC') COMMENT 'When the row was written; the latest is the truth'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}', saved_at)
ORDER BY (source, run_id)
COMMENT 'One row is one crawl of one source';

ALTER TABLE runs ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `unchanged` UInt64 COMMENT 'Pages answered 304 or 204: nothing new to read' AFTER `known`;

ALTER TABLE runs ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `read` UInt64 COMMENT 'Offers whose pages the crawl read, the whole of the four counts below' AFTER `closed`,
    ADD COLUMN IF NOT EXISTS `with_title` UInt64 COMMENT 'Offers read that state a title' AFTER `read`,
    ADD COLUMN IF NOT EXISTS `with_place` UInt64 COMMENT 'Offers read that state a place' AFTER `with_title`,
    ADD COLUMN IF NOT EXISTS `with_stacks` UInt64 COMMENT 'Offers read that name a technology' AFTER `with_place`,
    ADD COLUMN IF NOT EXISTS `with_rate` UInt64 COMMENT 'Offers read that state a freelance price' AFTER `with_stacks`,
    ADD COLUMN IF NOT EXISTS `suspect` String COMMENT 'Why the crawl is not believed; empty for one like its predecessors' AFTER `error`;

CREATE TABLE IF NOT EXISTS addresses_local ON CLUSTER 'main'
(
    `source`   LowCardinality(String) COMMENT 'Source that published the ad',
    `url`      String COMMENT 'Address that a crawl asked for and that answered with the ad; not always the one the ad gives for itself',
    `offer_id` String COMMENT 'The ad''s id within its source'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}')
ORDER BY (source, url, offer_id)
COMMENT 'One row is one address at which an ad was read, so that a crawl that meets the address again knows the ad';

CREATE TABLE IF NOT EXISTS addresses ON CLUSTER 'main' AS addresses_local
ENGINE = Distributed('main', currentDatabase(), addresses_local, cityHash64(source, url));

ALTER TABLE runs ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `barren` UInt64 COMMENT 'Pages of ads that were read and gave no offer' AFTER `with_rate`;

ALTER TABLE pages_local ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `packing` LowCardinality(String) COMMENT 'How body is compressed by itself: zstd, or empty for not at all' AFTER `modified`,
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(ZSTD(1)),
    COMMENT COLUMN `body_hash` 'Hash of body as stored: equal for equal pages that one version of the program packed',
    COMMENT COLUMN `body_size` 'Size of body as stored, in bytes';

ALTER TABLE pages ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `packing` LowCardinality(String) COMMENT 'How body is compressed by itself: zstd, or empty for not at all' AFTER `modified`,
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(ZSTD(1)),
    COMMENT COLUMN `body_hash` 'Hash of body as stored: equal for equal pages that one version of the program packed',
    COMMENT COLUMN `body_size` 'Size of body as stored, in bytes';

ALTER TABLE pages_local ON CLUSTER 'main'
    MODIFY COLUMN `url` COMMENT 'Address that was asked for, by which a later crawl knows the page',
    ADD COLUMN IF NOT EXISTS `final` String DEFAULT '' COMMENT 'Where redirects led; empty when it is the address asked for, and for pages stored before this was kept' AFTER `url`;

ALTER TABLE pages ON CLUSTER 'main'
    MODIFY COLUMN `url` COMMENT 'Address that was asked for, by which a later crawl knows the page',
    ADD COLUMN IF NOT EXISTS `final` String DEFAULT '' COMMENT 'Where redirects led; empty when it is the address asked for, and for pages stored before this was kept' AFTER `url`;

ALTER TABLE runs ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `doubts` String DEFAULT '' COMMENT 'The reasons in suspect with their figures, as a JSON list of kind, now, usual, what, pages; empty when there is none, and for runs saved before this was kept' AFTER `suspect`;

CREATE TABLE IF NOT EXISTS current ON CLUSTER 'main'
(
    `source`        LowCardinality(String) COMMENT 'As in offers, like every column up to advertiser',
    `offer_id`      String COMMENT 'As in offers',
    `url`           String COMMENT 'As in offers',
    `title`         String COMMENT 'As in offers',
    `company`       String COMMENT 'As in offers',
    `stacks`        Array(LowCardinality(String)) COMMENT 'As in offers',
    `rate_min`      Nullable(Float64) COMMENT 'As in offers',
    `rate_max`      Nullable(Float64) COMMENT 'As in offers',
    `rate_unit`     LowCardinality(String) COMMENT 'As in offers',
    `rate_currency` LowCardinality(String) COMMENT 'As in offers',
    `city`          LowCardinality(String) COMMENT 'As in offers',
    `department`    LowCardinality(String) COMMENT 'As in offers',
    `region`        LowCardinality(String) COMMENT 'As in offers',
    `country`       LowCardinality(String) COMMENT 'As in offers',
    `remote`        LowCardinality(String) COMMENT 'As in offers',
    `seniority`     LowCardinality(String) COMMENT 'As in offers',
    `contracts`     Array(LowCardinality(String)) COMMENT 'As in offers',
    `role`          LowCardinality(String) COMMENT 'As in offers',
    `posted`        Nullable(Date) COMMENT 'As in offers',
    `first_seen`    DateTime64(3, 'UTC') COMMENT 'As in offers',
    `last_seen`     DateTime64(3, 'UTC') COMMENT 'As in offers',
    `closed_at`     Nullable(DateTime64(3, 'UTC')) COMMENT 'As in offers',
    `day`           Date COMMENT 'As in offers',
    `month`         Date COMMENT 'As in offers',
    `advertiser`    LowCardinality(String) COMMENT 'As in offers',
    `advertiser_id` UInt32 COMMENT 'Its number in advertisers; 0 for none',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in offers'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY month
ORDER BY (day, source, offer_id)
COMMENT 'One row is the latest extraction of one ad without its text; derived from offers, a month at a time, never the truth';

CREATE TABLE IF NOT EXISTS figures ON CLUSTER 'main'
(
    `by`         LowCardinality(String) COMMENT 'Dimension that narrows the market: stack, region, source, remote, seniority, contract; empty for none',
    `narrowed`   LowCardinality(String) COMMENT 'Its value as offers has it; empty for ads that state none',
    `dimension`  LowCardinality(String) COMMENT 'Dimension that groups the ads left; empty for all of them together',
    `value`      LowCardinality(String) COMMENT 'Its value; empty for ads that state none',
    `month`      Date COMMENT 'First day of the month, as in offers',
    `ads`        UInt32 COMMENT 'Ads of the cell',
    `stated`     UInt32 COMMENT 'Of which state a two-sided daily price in EUR; not counted for two stacks',
    `rates`      Array(Tuple(Float64, UInt32)) COMMENT 'Middles of those prices in rising order, each with its ads; empty for two stacks' CODEC(ZSTD(1)),
    `who`        AggregateFunction(groupBitmap, UInt32) COMMENT 'Advertisers of those that state one, by their ids in advertisers',
    `everyone`   AggregateFunction(groupBitmap, UInt32) COMMENT 'All advertisers; only where dimension is empty',
    `first_day`  Date COMMENT 'Earliest day of publication',
    `last_day`   Date COMMENT 'Latest day of publication',
    `last_sight` DateTime64(3, 'UTC') COMMENT 'Latest sight of any of the ads'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY month
ORDER BY (by, narrowed, dimension, value)
SETTINGS index_granularity = 64
COMMENT 'One row is one cell of a month that one or two dimensions make; derived from current, never the truth';

CREATE TABLE IF NOT EXISTS advertisers ON CLUSTER 'main'
(
    `name` String COMMENT 'Advertiser as compared and counted, as in offers',
    `id`   UInt32 COMMENT 'Its number in the bitmaps of figures, from 1'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY name
COMMENT 'One row is one advertiser that figures count; derived, never the truth';

CREATE TABLE IF NOT EXISTS stale ON CLUSTER 'main'
(
    `month`  Date COMMENT 'Month whose ads were written, so that its rows of current and figures may be behind',
    `mark`   String COMMENT 'Id of this mark',
    `writer` String COMMENT 'Id of the store that wrote, new with each opening',
    `at`     DateTime64(3, 'UTC') COMMENT 'When it was written',
    `done`   UInt8 COMMENT '1 once the month was derived again, which wins over 0'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}', done)
ORDER BY (month, mark)
TTL toDateTime(at) + toIntervalDay(1) WHERE done = 1
COMMENT 'One row is one reason to derive a month of current and figures again; written before the ads are';

INSERT INTO stale SELECT DISTINCT month, 'all', 'migration', now64(3), 0 FROM offers;

CREATE TABLE IF NOT EXISTS offer_versions ON CLUSTER 'main'
(
    `source`           LowCardinality(String) COMMENT 'Source that published the ad, as named by its site definition',
    `offer_id`         String COMMENT 'The ad''s id within its source, stable between crawls',
    `version`          UInt64 COMMENT 'That of the row of offers which states this; the greatest is the newest',
    `url`              String COMMENT 'Where the ad can be read; empty for text without an address',
    `title`            String COMMENT 'Title of the ad',
    `company`          String COMMENT 'Advertiser as the board names it, never a person; empty when not stated',
    `posted`           Nullable(Date) COMMENT 'Day of publication in UTC; NULL when not stated',
    `role`             LowCardinality(String) COMMENT 'Main trade: backend, fullstack, frontend, mobile, devops, data or other',
    `stacks`           Array(LowCardinality(String)) COMMENT 'Canonical technology names, in order of first appearance',
    `rate_min`         Nullable(Float64) COMMENT 'Least freelance price as stated, before tax, in rate_currency per rate_unit',
    `rate_max`         Nullable(Float64) COMMENT 'Greatest freelance price as stated; equal to rate_min when one figure is stated',
    `rate_unit`        LowCardinality(String) COMMENT 'hour, day, month, year or fixed; empty when no rate is stated',
    `rate_currency`    LowCardinality(String) COMMENT 'ISO 4217 code; empty when no rate is stated',
    `salary_min`       Nullable(Float64) COMMENT 'Least salary as stated, before tax, in salary_currency per salary_unit',
    `salary_max`       Nullable(Float64) COMMENT 'Greatest salary as stated; equal to salary_min when one figure is stated',
    `salary_unit`      LowCardinality(String) COMMENT 'hour, day, month, year or fixed; empty when no salary is stated',
    `salary_currency`  LowCardinality(String) COMMENT 'ISO 4217 code; empty when no salary is stated',
    `city`             LowCardinality(String) COMMENT 'Official name of the commune or business district; empty when not stated',
    `department`       LowCardinality(String) COMMENT 'French department number such as 75, 2A, 971; empty when not stated',
    `region`           LowCardinality(String) COMMENT 'Official French region, canton, Bundesland ...; empty when not stated',
    `country`          LowCardinality(String) COMMENT 'ISO 3166-1 alpha-2 code; empty when not stated',
    `remote`           LowCardinality(String) COMMENT 'unknown, none, partial or full',
    `on_site`          Nullable(Float64) COMMENT 'Days on site per week, 0 to 5; NULL when not stated',
    `contracts`        Array(LowCardinality(String)) COMMENT 'Forms of employment: freelance, permanent, fixed-term, apprenticeship',
    `seniority`        LowCardinality(String) COMMENT 'unknown, junior, mid, senior or lead',
    `years`            Nullable(Int32) COMMENT 'Least total years of experience asked; NULL when not stated',
    `duration_months`  Nullable(Int32) COMMENT 'Firm duration in months; NULL when not stated',
    `start`            LowCardinality(String) COMMENT 'asap, 2026-01 or 2026-01-15; empty when not stated',
    `language`         LowCardinality(String) COMMENT 'ISO 639-1 code of the ad''s language; empty when unknown',
    `english`          LowCardinality(String) COMMENT 'unknown, useful or required',
    `education`        LowCardinality(String) COMMENT 'unknown, self-taught, bts, licence or master',
    `client`           LowCardinality(String) COMMENT 'unknown, esn, small, large, public or startup',
    `setting`          LowCardinality(String) COMMENT 'unknown, scratch, existing or cms',
    `evidence_field`   Array(LowCardinality(String)) COMMENT 'Evidence, one element per fact: the field it supports',
    `evidence_value`   Array(String) COMMENT 'Evidence: the value read, as text',
    `evidence_origin`  Array(LowCardinality(String)) COMMENT 'Evidence: structured, site or text',
    `evidence_words`   Array(String) COMMENT 'Evidence: the words that gave the value',
    `evidence_start`   Array(Int32) COMMENT 'Evidence: byte offset of the words in title, newline, text; -1 for a structured field',
    `notes`            Array(String) COMMENT 'What the extraction refused or found contradictory',
    `extractor`        LowCardinality(String) COMMENT 'Version of the extraction rules that read this row',
    `facts_hash`       UInt64 COMMENT 'Hash of the stated facts; another value means that the ad changed',
    `row_hash`         UInt64 COMMENT 'Hash of facts, text, evidence, notes and extractor; spares rewrites of equal rows',
    `observed_at`      DateTime64(3, 'UTC') COMMENT 'When the page that states this was fetched',
    `recorded_at`      DateTime64(3, 'UTC') COMMENT 'When this was written',
    `cause`            LowCardinality(String) COMMENT 'crawl, reextract, import, or migration for what was stored before there was a history',
    `first_seen`       DateTime64(3, 'UTC') COMMENT 'Earliest crawl that saw the ad, as known then',
    `day`              Date MATERIALIZED ifNull(posted, toDate(first_seen, 'UTC')) COMMENT 'Day of publication, else of first sight',
    `month`            Date MATERIALIZED toStartOfMonth(ifNull(posted, toDate(first_seen, 'UTC'))) COMMENT 'First day of the month of day',
    `advertiser`       LowCardinality(String) MATERIALIZED lowerUTF8(trimBoth(company)) COMMENT 'Company as compared and counted; empty when not stated',
    `day_rate_eur`     Nullable(Float64) MATERIALIZED if((rate_unit = 'day') AND (rate_currency = 'EUR'), (rate_min + rate_max) / 2, NULL) COMMENT 'Middle of a two-sided daily price in EUR before tax; NULL for any other statement'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY (source, offer_id, version)
COMMENT 'One row is what one ad stated, from the moment it was recorded until the next version; never rewritten';

CREATE TABLE IF NOT EXISTS closings ON CLUSTER 'main'
(
    `source`      LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id`    String COMMENT 'The ad''s id within its source',
    `at`          DateTime64(3, 'UTC') COMMENT 'When it was found withdrawn, or seen again',
    `event`       LowCardinality(String) COMMENT 'closed or reopened',
    `why`         LowCardinality(String) COMMENT 'What told that it was withdrawn; empty for reopened',
    `recorded_at` DateTime64(3, 'UTC') COMMENT 'When this was written'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY (source, offer_id, at, event)
COMMENT 'One row is one ad withdrawn, or back again';

INSERT INTO offer_versions (source, offer_id, version, url, title, company, posted, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site, contracts,
    seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
    evidence_value, evidence_origin, evidence_words, evidence_start, notes, extractor, facts_hash, row_hash, observed_at,
    recorded_at, cause, first_seen)
SELECT source, offer_id, version, url, title, company, posted, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site, contracts,
    seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
    evidence_value, evidence_origin, evidence_words, evidence_start, notes, extractor, facts_hash, row_hash, last_seen,
    first_seen, 'migration', first_seen
FROM offers FINAL;

INSERT INTO closings SELECT source, offer_id, assumeNotNull(closed_at), 'closed', closed_why, assumeNotNull(closed_at) FROM offers FINAL WHERE closed_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS missions ON CLUSTER 'main'
(
    `source`      LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id`    String COMMENT 'The ad''s id within its source',
    `version`     UInt64 COMMENT 'Grows with every matching; the greatest is the truth',
    `mission`     String COMMENT 'Name of the mission: source/id of the smallest key among its ads',
    `ads`         UInt32 COMMENT 'Ads of the mission when it was matched, this one included',
    `outcome`     LowCardinality(String) COMMENT 'same: shares its mission with another ad; undecided: perhaps; different: stands alone',
    `score`       Float64 COMMENT 'Sum of weights of the comparison that told most; 0 when no ad was near',
    `with_source` LowCardinality(String) COMMENT 'Source of the ad that it was compared with; empty when no ad was near',
    `with_id`     String COMMENT 'Id of that ad',
    `matched_by`  String COMMENT 'Facts that told most',
    `rules`       LowCardinality(String) COMMENT 'Version of the rules of matching',
    `row_hash`    UInt64 COMMENT 'row_hash of the ad as it was matched; another value means that the ad changed since',
    `matched_at`  DateTime64(3, 'UTC') COMMENT 'When it was matched'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}', version)
ORDER BY (source, offer_id)
COMMENT 'One row is the mission of one ad; derived from offers, never the truth';

CREATE TABLE IF NOT EXISTS stack_ancestors ON CLUSTER 'main'
(
    `version`    String COMMENT 'Hash of all pairs of one vocabulary; a program reads the rows of its own',
    `stack`      String COMMENT 'Canonical technology name, as in stacks of offers',
    `ancestor`   String COMMENT 'A technology that it is a part or a user of, directly or through others: Java for Spring Boot',
    `written_at` DateTime64(3, 'UTC') COMMENT 'When it was written; the newest version is the latest vocabulary'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY (version, ancestor, stack)
COMMENT 'One row is one technology under another, of one vocabulary; offers name what they name, questions may count by this';

CREATE TABLE IF NOT EXISTS exchange_rates ON CLUSTER 'main'
(
    `version`    String COMMENT 'Hash of all rates of one file; a program reads the rows of its own',
    `currency`   LowCardinality(String) COMMENT 'ISO 4217 code, never EUR',
    `day`        Date COMMENT 'Day of the rate',
    `per_eur`    Float64 COMMENT 'Units of the currency for one euro',
    `source`     LowCardinality(String) COMMENT 'Who says so, as in the file',
    `written_at` DateTime64(3, 'UTC') COMMENT 'When it was written; the newest version is the latest file'
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
ORDER BY (version, currency, day)
COMMENT 'One row is one exchange rate of one file of rates; a copy for questions that convert, the file is the truth';

DROP TABLE IF EXISTS figures ON CLUSTER 'main' SYNC;

CREATE TABLE IF NOT EXISTS figures ON CLUSTER 'main'
(
    `by`         LowCardinality(String) COMMENT 'Dimension that narrows the market: stack, region, source, remote, seniority, contract; empty for none',
    `narrowed`   LowCardinality(String) COMMENT 'Its value as offers has it; empty for ads that state none',
    `dimension`  LowCardinality(String) COMMENT 'Dimension that groups the ads left; empty for all of them together',
    `value`      LowCardinality(String) COMMENT 'Its value; empty for ads that state none',
    `month`      Date COMMENT 'First day of the month, as in offers',
    `ads`        UInt32 COMMENT 'Ads of the cell',
    `stated`     UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `rates`      Array(Tuple(Float64, UInt32)) COMMENT 'Middles of those prices in rising order, each with its ads' CODEC(ZSTD(1)),
    `who`        AggregateFunction(groupBitmap, UInt32) COMMENT 'Advertisers of those that state one, by their ids in advertisers',
    `everyone`   AggregateFunction(groupBitmap, UInt32) COMMENT 'All advertisers; only where dimension is empty',
    `first_day`  Date COMMENT 'Earliest day of publication',
    `last_day`   Date COMMENT 'Latest day of publication',
    `last_sight` DateTime64(3, 'UTC') COMMENT 'Latest sight of any of the ads'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (by, narrowed, dimension, value, month)
SETTINGS index_granularity = 64
COMMENT 'One row is one cell of a month that one or two dimensions make; derived from current, never the truth';

CREATE TABLE IF NOT EXISTS pairs ON CLUSTER 'main'
(
    `stack`  LowCardinality(String) COMMENT 'A technology that ads name',
    `beside` LowCardinality(String) COMMENT 'One that the same ads name; stack itself among them',
    `month`  Date COMMENT 'First day of the month, as in offers',
    `ads`    UInt32 COMMENT 'Ads that name both'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (stack, beside, month)
COMMENT 'One row is two technologies in one month; derived from current, never the truth';

INSERT INTO stale SELECT DISTINCT month, 'years', 'migration', now64(3), 0 FROM offers;

ALTER TABLE current ON CLUSTER 'main'
    ADD COLUMN IF NOT EXISTS `outcome` LowCardinality(String) COMMENT 'As in missions; empty for an ad that is not matched',
    ADD COLUMN IF NOT EXISTS `mission` String COMMENT 'Name of the mission that the ad shares with other ads; empty for one that stands alone and for one that is not matched';

INSERT INTO stale SELECT DISTINCT month, 'missions', 'migration', now64(3), 0 FROM offers WHERE (SELECT count() FROM missions) > 0;

CREATE TABLE IF NOT EXISTS facets ON CLUSTER 'main'
(
    `region`        LowCardinality(String) COMMENT 'As in current, like every column',
    `seniority`     LowCardinality(String) COMMENT 'As in current',
    `month`         Date COMMENT 'As in current',
    `remote`        LowCardinality(String) COMMENT 'As in current',
    `source`        LowCardinality(String) COMMENT 'As in current',
    `contracts`     Array(LowCardinality(String)) COMMENT 'As in current',
    `stacks`        Array(LowCardinality(String)) COMMENT 'As in current',
    `role`          LowCardinality(String) COMMENT 'As in current',
    `country`       LowCardinality(String) COMMENT 'As in current',
    `department`    LowCardinality(String) COMMENT 'As in current',
    `city`          LowCardinality(String) COMMENT 'As in current',
    `day`           Date COMMENT 'As in current',
    `advertiser`    LowCardinality(String) COMMENT 'As in current',
    `advertiser_id` UInt32 COMMENT 'As in current',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in current'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (region, seniority, month, remote, source, contracts)
COMMENT 'One row is one ad by what filters ask for and figures count, ads that are alike together; derived from current, never the truth';

INSERT INTO stale SELECT DISTINCT month, 'facets', 'migration', now64(3), 0 FROM offers;

DROP TABLE IF EXISTS facets ON CLUSTER 'main' SYNC;

CREATE TABLE IF NOT EXISTS facets ON CLUSTER 'main'
(
    `region`        LowCardinality(String) COMMENT 'As in current, like every column but forms',
    `seniority`     LowCardinality(String) COMMENT 'As in current',
    `month`         Date COMMENT 'As in current',
    `remote`        LowCardinality(String) COMMENT 'As in current',
    `source`        LowCardinality(String) COMMENT 'As in current',
    `forms`         LowCardinality(String) COMMENT 'contracts as text: one word sorts and groups faster than a list',
    `contracts`     Array(LowCardinality(String)) COMMENT 'As in current',
    `stacks`        Array(LowCardinality(String)) COMMENT 'As in current',
    `role`          LowCardinality(String) COMMENT 'As in current',
    `country`       LowCardinality(String) COMMENT 'As in current',
    `department`    LowCardinality(String) COMMENT 'As in current',
    `city`          LowCardinality(String) COMMENT 'As in current',
    `day`           Date COMMENT 'As in current',
    `advertiser`    LowCardinality(String) COMMENT 'As in current',
    `advertiser_id` UInt32 COMMENT 'As in current',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in current'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (region, seniority, month, remote, source, forms)
COMMENT 'One row is one ad by what filters ask for and figures count, ads that are alike together; derived from current, never the truth';

CREATE TABLE IF NOT EXISTS mentions ON CLUSTER 'main'
(
    `stack`         LowCardinality(String) COMMENT 'A technology that the ad names; an ad has a row for each',
    `region`        LowCardinality(String) COMMENT 'As in facets, like every other column',
    `seniority`     LowCardinality(String) COMMENT 'As in facets',
    `month`         Date COMMENT 'As in facets',
    `remote`        LowCardinality(String) COMMENT 'As in facets',
    `source`        LowCardinality(String) COMMENT 'As in facets',
    `forms`         LowCardinality(String) COMMENT 'As in facets',
    `day`           Date COMMENT 'As in facets',
    `advertiser_id` UInt32 COMMENT 'As in facets',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in facets'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (stack, region, seniority, month, remote, source, forms)
SETTINGS index_granularity = 1024
COMMENT 'One row is one ad and one technology that it names, so that a technology and another list read one stretch; derived from facets, never the truth';

ALTER TABLE figures ON CLUSTER 'main'
    MODIFY SETTING min_bytes_for_wide_part = 1099511627776;

INSERT INTO stale SELECT DISTINCT month, 'narrow', 'migration', now64(3), 0 FROM offers;

ALTER TABLE figures ON CLUSTER 'main'
    MODIFY SETTING min_bytes_for_wide_part = 10485760, min_compress_block_size = 2048;

ALTER TABLE pages_local ON CLUSTER 'main'
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(LZ4);

ALTER TABLE pages ON CLUSTER 'main'
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(LZ4);

CREATE TABLE IF NOT EXISTS tallies ON CLUSTER 'main'
(
    `by`            LowCardinality(String) COMMENT 'Dimension that narrows the market: region, source, remote or seniority',
    `narrowed`      LowCardinality(String) COMMENT 'Its value as facets has it; empty for ads that state none',
    `also`          LowCardinality(String) COMMENT 'A second dimension that narrows it, one that comes after by: source, remote, seniority or contract',
    `also_narrowed` LowCardinality(String) COMMENT 'Its value; of contract each that the ad names',
    `stack`         LowCardinality(String) COMMENT 'A technology that ads of both name',
    `month`         Date COMMENT 'As in facets',
    `ads`           UInt32 COMMENT 'Ads of both that name it',
    `stated`        UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `first_day`     Date COMMENT 'Earliest day of publication',
    `last_day`      Date COMMENT 'Latest day of publication'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (by, narrowed, also, also_narrowed, stack, month)
COMMENT 'One row is one technology in one month among the ads of two lists of a filter; derived from mentions, never the truth';

CREATE TABLE IF NOT EXISTS alike ON CLUSTER 'main'
(
    `region`    LowCardinality(String) COMMENT 'As in facets, like the next five columns',
    `seniority` LowCardinality(String) COMMENT 'As in facets',
    `month`     Date COMMENT 'As in facets',
    `remote`    LowCardinality(String) COMMENT 'As in facets',
    `source`    LowCardinality(String) COMMENT 'As in facets',
    `forms`     LowCardinality(String) COMMENT 'As in facets',
    `ads`       UInt32 COMMENT 'Ads that state all of these',
    `stated`    UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `first_day` Date COMMENT 'Earliest day of publication',
    `last_day`  Date COMMENT 'Latest day of publication'
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')
PARTITION BY toYear(month)
ORDER BY (region, seniority, month, remote, source, forms)
COMMENT 'One row is all ads of a month that are alike in what filters ask for, technologies aside; derived from facets, never the truth';

INSERT INTO stale SELECT DISTINCT month, 'narrow counts', 'migration', now64(3), 0 FROM offers;
