-- What people said of records, added and never changed. Words, edits and bodies are JSON: see CorrectionJson. Only a redaction empties any, and leaves the digest.
CREATE TABLE correction (
  number        INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL,
  author        TEXT NOT NULL,
  at            INTEGER NOT NULL,
  undoes        INTEGER REFERENCES correction (number),
  words         BLOB NOT NULL,
  words_digest  BLOB NOT NULL,
  edits         BLOB NOT NULL,
  edits_digest  BLOB NOT NULL
);

-- The records that it names, in order.
CREATE TABLE correction_target (
  correction   INTEGER NOT NULL REFERENCES correction (number),
  ordinal      INTEGER NOT NULL,
  publication  INTEGER NOT NULL REFERENCES publication (id),
  body         BLOB NOT NULL,
  digest       BLOB NOT NULL,
  PRIMARY KEY (correction, ordinal)
);
CREATE INDEX correction_target_publication ON correction_target (publication);
CREATE INDEX correction_undoes ON correction (undoes) WHERE undoes IS NOT NULL;
