-- Texts, once each by digest. An empty body is a text that was removed by law.
CREATE TABLE text (
  id      INTEGER PRIMARY KEY,
  sha256  BLOB NOT NULL UNIQUE,
  body    BLOB NOT NULL
);

-- One for each outlet and id; the outlet is '' where the input names none.
CREATE TABLE publication (
  id        INTEGER PRIMARY KEY,
  source    TEXT NOT NULL,
  external  TEXT NOT NULL,
  redacted  INTEGER NOT NULL DEFAULT 0,
  UNIQUE (external, source)
);

CREATE TABLE reader (
  id       INTEGER PRIMARY KEY,
  version  TEXT NOT NULL,
  lexicon  TEXT NOT NULL,
  UNIQUE (version, lexicon)
);

-- Versions of publications in the order of arrival. place is the key of PlaceInLine; reading is the one in force.
CREATE TABLE version (
  sequence        INTEGER PRIMARY KEY,
  place           INTEGER NOT NULL,
  publication     INTEGER NOT NULL REFERENCES publication (id),
  number          INTEGER NOT NULL,
  text            INTEGER NOT NULL REFERENCES text (id),
  bytes           INTEGER NOT NULL,
  reading         INTEGER,
  known_day       INTEGER NOT NULL,
  superseded_day  INTEGER,
  ingested        INTEGER NOT NULL,
  kind            INTEGER NOT NULL,
  published       TEXT,
  published_from  INTEGER NOT NULL,
  url             TEXT,
  title           TEXT,
  digest          BLOB NOT NULL,
  sketch          BLOB NOT NULL,
  redacted        INTEGER NOT NULL DEFAULT 0,
  UNIQUE (publication, number)
);

-- All that a search and the counts ask of a version, so that neither reads its row. The sequence within makes place unique.
CREATE INDEX version_place ON version (place, redacted, superseded_day, known_day, ingested, bytes, reading);
CREATE INDEX version_redacted ON version (sequence) WHERE redacted = 1;

-- Readings are added, never changed; only a redaction empties them.
CREATE TABLE reading (
  id       INTEGER PRIMARY KEY,
  version  INTEGER NOT NULL REFERENCES version (sequence),
  reader   INTEGER NOT NULL REFERENCES reader (id),
  made     INTEGER NOT NULL,
  events   INTEGER NOT NULL,
  figures  INTEGER NOT NULL,
  quotes   INTEGER NOT NULL,
  failure  TEXT,
  digest   BLOB NOT NULL,
  body     BLOB NOT NULL
);
CREATE INDEX reading_version ON reading (version, events, figures, quotes);
CREATE INDEX reading_failed ON reading (version) WHERE failure IS NOT NULL;

-- What was done, chained: see LedgerDigest.Link.
CREATE TABLE log (
  number   INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  digest   BLOB NOT NULL,
  link     BLOB NOT NULL,
  note     TEXT
);

-- Ways of writing names, as met in readings.
CREATE TABLE alias (
  id       INTEGER PRIMARY KEY,
  key      INTEGER NOT NULL,
  name     TEXT NOT NULL,
  type     TEXT NOT NULL,
  country  TEXT,
  words    TEXT NOT NULL,
  UNIQUE (key, words)
);
CREATE VIRTUAL TABLE alias_index USING fts5 (words, content = 'alias', content_rowid = 'id', columnsize = 0, detail = none, tokenize = 'ascii');

-- Documents that could not be taken in.
CREATE TABLE fault (
  path     TEXT NOT NULL,
  line     INTEGER NOT NULL,
  byte     INTEGER NOT NULL,
  code     TEXT NOT NULL,
  message  TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (path, line, byte, code)
) WITHOUT ROWID;

-- Small values under a name: the state of feeds, the copies worked out last.
CREATE TABLE state (
  area   TEXT NOT NULL,
  name   TEXT NOT NULL,
  value  BLOB NOT NULL,
  PRIMARY KEY (area, name)
) WITHOUT ROWID;

-- The indexes hold words only, by the keys of PlaceInLine; they can be made again from the rest.
CREATE VIRTUAL TABLE text_index USING fts5 (title, body, terms, content = '', columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE record_index USING fts5 (terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
