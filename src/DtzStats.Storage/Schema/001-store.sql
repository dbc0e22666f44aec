-- Codes are turned into small integers once; the fact table carries no text.
CREATE TABLE code (
  code_id INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('measure', 'region', 'category')),
  code    TEXT NOT NULL,
  UNIQUE (kind, code)
) STRICT;

CREATE TABLE dataset (
  dataset_id INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE
) STRICT;

-- One delivery of a dataset, never edited afterwards. Numbers grow with each import.
CREATE TABLE vintage (
  vintage_id  INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset_id  INTEGER NOT NULL REFERENCES dataset,
  label       TEXT NOT NULL,
  layout      TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  source_json TEXT NOT NULL,
  UNIQUE (dataset_id, label)
) STRICT;

CREATE TABLE source_file (
  file_id    INTEGER PRIMARY KEY,
  vintage_id INTEGER NOT NULL REFERENCES vintage,
  name       TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  bytes      INTEGER NOT NULL,
  UNIQUE (vintage_id, name)
) STRICT;
CREATE INDEX source_file_sha256 ON source_file (sha256);

-- The value that counts today, for each key. In the measure's smallest unit (value x 10^decimals); NULL: no value,
-- and status and confidentiality say why.
CREATE TABLE observation (
  dataset_id      INTEGER NOT NULL REFERENCES dataset,
  measure_id      INTEGER NOT NULL REFERENCES code,
  region_id       INTEGER NOT NULL REFERENCES code,
  category_id     INTEGER NOT NULL REFERENCES code,
  year            INTEGER NOT NULL,
  value           INTEGER,
  decimals        INTEGER NOT NULL,
  status          INTEGER NOT NULL,
  confidentiality INTEGER NOT NULL,
  file_id         INTEGER NOT NULL REFERENCES source_file,
  line            INTEGER NOT NULL,
  PRIMARY KEY (dataset_id, measure_id, region_id, category_id, year)
) STRICT, WITHOUT ROWID;

-- What a later vintage replaced, with the vintage that replaced it.
CREATE TABLE replaced_observation (
  replaced_by     INTEGER NOT NULL REFERENCES vintage,
  dataset_id      INTEGER NOT NULL,
  measure_id      INTEGER NOT NULL,
  region_id       INTEGER NOT NULL,
  category_id     INTEGER NOT NULL,
  year            INTEGER NOT NULL,
  value           INTEGER,
  decimals        INTEGER NOT NULL,
  status          INTEGER NOT NULL,
  confidentiality INTEGER NOT NULL,
  file_id         INTEGER NOT NULL REFERENCES source_file,
  line            INTEGER NOT NULL,
  PRIMARY KEY (dataset_id, measure_id, region_id, category_id, year, replaced_by)
) STRICT, WITHOUT ROWID;
