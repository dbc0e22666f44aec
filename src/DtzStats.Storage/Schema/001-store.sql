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

-- What may be published. Never edited; the vintages that it looks at stay.
CREATE TABLE release (
  release_id   INTEGER PRIMARY KEY,
  name         TEXT NOT NULL UNIQUE,
  created_at   TEXT NOT NULL,
  last_vintage INTEGER NOT NULL REFERENCES vintage,
  rules        TEXT NOT NULL,
  fingerprint  TEXT NOT NULL
) STRICT;

-- "regions", "categories": JSON arrays of all that was examined; of others nothing is published, unless the dataset is public.
-- "vintages", "losses": JSON, for who asks what the release is made of.
CREATE TABLE released_dataset (
  release_id INTEGER NOT NULL REFERENCES release,
  dataset    TEXT NOT NULL,
  vintages   TEXT NOT NULL,
  is_public  INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  round_to   INTEGER NOT NULL,
  regions    TEXT NOT NULL,
  categories TEXT NOT NULL,
  losses     TEXT NOT NULL,
  PRIMARY KEY (release_id, dataset)
) STRICT, WITHOUT ROWID;

-- How a measure is published: "cells" names the table of withheld cells that it shares with others; null: never.
CREATE TABLE released_measure (
  release_id INTEGER NOT NULL REFERENCES release,
  dataset    TEXT NOT NULL,
  measure    TEXT NOT NULL,
  cells      TEXT,
  round_to   INTEGER NOT NULL,
  PRIMARY KEY (release_id, dataset, measure)
) STRICT, WITHOUT ROWID;

-- "region" is a code, or of an earlier composition of a region its code with those of its members behind it.
CREATE TABLE withheld_cell (
  release_id INTEGER NOT NULL REFERENCES release,
  dataset    TEXT NOT NULL,
  cells      TEXT NOT NULL,
  region     TEXT NOT NULL,
  category   TEXT NOT NULL,
  year       INTEGER NOT NULL,
  reason     INTEGER NOT NULL,
  PRIMARY KEY (release_id, dataset, cells, region, category, year)
) STRICT, WITHOUT ROWID;

-- The codelists and other files that figures are read and named by, as they were (Brotli).
CREATE TABLE release_file (
  release_id INTEGER NOT NULL REFERENCES release,
  name       TEXT NOT NULL,
  data       BLOB NOT NULL,
  PRIMARY KEY (release_id, name)
) STRICT, WITHOUT ROWID;

-- What was published stays what it was.
CREATE TRIGGER release_update BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_delete BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER released_dataset_update BEFORE UPDATE ON released_dataset BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER released_dataset_delete BEFORE DELETE ON released_dataset BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER released_measure_update BEFORE UPDATE ON released_measure BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER released_measure_delete BEFORE DELETE ON released_measure BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER withheld_cell_update BEFORE UPDATE ON withheld_cell BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER withheld_cell_delete BEFORE DELETE ON withheld_cell BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_file_update BEFORE UPDATE ON release_file BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_file_delete BEFORE DELETE ON release_file BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;

-- For who reads the database with other tools, a row an observation: exact, for internal use.
CREATE VIEW internal_observations AS
SELECT d.code AS dataset, m.code AS measure, r.code AS region, c.code AS category, j.value ->> 0 AS year,
       (j.value ->> 1) / pow(10, coalesce(j.value ->> 3, 0) / 256) AS value,
       CASE coalesce(j.value ->> 3, 0) & 7
         WHEN 0 THEN 'final' WHEN 1 THEN 'provisional' WHEN 2 THEN 'estimated' WHEN 3 THEN 'missing' ELSE 'not applicable' END AS status,
       (coalesce(j.value ->> 3, 0) & 8) <> 0 AS confidential,
       v.label AS vintage, f.name AS file, j.value ->> 2 AS line, f.vintage_id, s.replaced_by
FROM (SELECT series_id, file_id, cells, NULL AS replaced_by FROM series
      UNION ALL SELECT series_id, file_id, cells, replaced_by FROM replaced_series) s
JOIN json_each(s.cells) j
JOIN dataset d ON d.dataset_id = s.series_id >> 36
JOIN code m ON m.kind = 'measure' AND m.code_id = (s.series_id >> 28) & 255
JOIN code r ON r.kind = 'region' AND r.code_id = (s.series_id >> 14) & 16383
JOIN code c ON c.kind = 'category' AND c.code_id = s.series_id & 16383
JOIN source_file f ON f.file_id = coalesce(j.value ->> 4, s.file_id)
JOIN vintage v ON v.vintage_id = f.vintage_id;

-- The same as each release gives them: rounded, and without a value where they are withheld. Not the sums that reports make of them.
CREATE VIEW published_observations AS
SELECT release.name AS release, o.dataset, o.measure, o.region, o.category, o.year,
       CASE WHEN o.confidential OR is_withheld THEN NULL ELSE round(o.value / o.round_to) * o.round_to END AS value,
       CASE WHEN o.confidential OR is_withheld THEN 'confidential' ELSE o.status END AS status,
       o.vintage, o.file, o.line
FROM (
  SELECT i.*, rm.release_id, rm.round_to, rm.cells IS NULL OR (NOT rd.is_public AND (
           i.region NOT IN (SELECT value FROM json_each(rd.regions)) OR i.category NOT IN (SELECT value FROM json_each(rd.categories))
           OR EXISTS (SELECT 1 FROM withheld_cell w WHERE (w.release_id, w.dataset, w.cells, w.region, w.category, w.year)
                        = (rm.release_id, i.dataset, rm.cells, i.region, i.category, i.year)))) AS is_withheld
  FROM internal_observations i
  JOIN released_measure rm ON rm.dataset = i.dataset AND rm.measure = i.measure
  JOIN released_dataset rd ON rd.release_id = rm.release_id AND rd.dataset = rm.dataset
) o
JOIN release USING (release_id)
WHERE o.vintage_id <= release.last_vintage AND (o.replaced_by IS NULL OR o.replaced_by > release.last_vintage);
