-- Codes are turned into small integers once; the fact table carries no text keys.
CREATE TABLE code (
  kind    TEXT NOT NULL CHECK (kind IN ('measure', 'region', 'category')),
  code_id INTEGER NOT NULL,
  code    TEXT NOT NULL,
  PRIMARY KEY (kind, code_id),
  UNIQUE (kind, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset (
  dataset_id INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE
) STRICT;

-- One delivery of a dataset, never edited afterwards. Numbers grow with each import. Deliveries that came in with one
-- transaction share an "import_id": they are undone together, and only the last import can be.
-- The description carries the decisions that were taken: decimal sign, breaks, accepted warnings.
CREATE TABLE vintage (
  vintage_id  INTEGER PRIMARY KEY,
  import_id   INTEGER NOT NULL,
  dataset_id  INTEGER NOT NULL REFERENCES dataset,
  label       TEXT NOT NULL,
  layout      TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  last_year   INTEGER NOT NULL,
  source_json TEXT NOT NULL,
  UNIQUE (dataset_id, label)
) STRICT;

-- A file as it came. One that was taken out of a zip or gzip names that as its container.
CREATE TABLE source_file (
  file_id      INTEGER PRIMARY KEY,
  vintage_id   INTEGER NOT NULL REFERENCES vintage,
  container_id INTEGER REFERENCES source_file,
  name         TEXT NOT NULL,
  sha256       TEXT NOT NULL,
  bytes        INTEGER NOT NULL,
  UNIQUE (vintage_id, name)
) STRICT;
CREATE INDEX source_file_sha256 ON source_file (sha256);

-- The original bytes of a file, cut into blocks, each compressed on its own (Brotli). None for what lies in a container.
CREATE TABLE source_block (
  file_id INTEGER NOT NULL REFERENCES source_file,
  block   INTEGER NOT NULL,
  data    BLOB NOT NULL,
  PRIMARY KEY (file_id, block)
) STRICT, WITHOUT ROWID;

-- The values that count today, a row a series (without REFERENCES: looking each up would cost a third of an import).
-- "series_id" packs the key, so that rows are found and appended by one number: dataset << 36, measure << 28, region << 14,
-- category (no generated columns: they would be computed for each row that is written). "cells" is a JSON array, by year, of
-- [year, value, line, marks, file]: the value in the smallest unit (value x 10^decimals) or null; the line that it was
-- read from; marks: status + 8 (confidential) + 16 (no value) + 256 x decimals, left out where 0; the file, left out
-- where it is the row's.
CREATE TABLE series (
  series_id   INTEGER PRIMARY KEY,
  file_id     INTEGER NOT NULL,
  cells       TEXT NOT NULL
) STRICT;

-- The cells that a later vintage replaced, with that vintage.
CREATE TABLE replaced_series (
  replaced_by INTEGER NOT NULL,
  series_id   INTEGER NOT NULL,
  file_id     INTEGER NOT NULL,
  cells       TEXT NOT NULL,
  PRIMARY KEY (replaced_by, series_id)
) STRICT, WITHOUT ROWID;

-- For who reads the database with other tools: a row an observation.
CREATE VIEW observations AS
SELECT d.code AS dataset, m.code AS measure, r.code AS region, c.code AS category, j.value ->> 0 AS year,
       (j.value ->> 1) / pow(10, coalesce(j.value ->> 3, 0) / 256) AS value,
       CASE coalesce(j.value ->> 3, 0) & 7
         WHEN 0 THEN 'final' WHEN 1 THEN 'provisional' WHEN 2 THEN 'estimated' WHEN 3 THEN 'missing' ELSE 'not applicable' END AS status,
       (coalesce(j.value ->> 3, 0) & 8) <> 0 AS confidential,
       v.label AS vintage, f.name AS file, j.value ->> 2 AS line
FROM series s
JOIN json_each(s.cells) j
JOIN dataset d ON d.dataset_id = s.series_id >> 36
JOIN code m ON m.kind = 'measure' AND m.code_id = (s.series_id >> 28) & 255
JOIN code r ON r.kind = 'region' AND r.code_id = (s.series_id >> 14) & 16383
JOIN code c ON c.kind = 'category' AND c.code_id = s.series_id & 16383
JOIN source_file f ON f.file_id = coalesce(j.value ->> 4, s.file_id)
JOIN vintage v ON v.vintage_id = f.vintage_id;
