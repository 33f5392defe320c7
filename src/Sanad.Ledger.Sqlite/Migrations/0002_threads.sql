-- Threads follow from the versions in force: all of these tables can be made again, and none counts as a record.

-- How far they are: one row. entry is the last entry of the log that they know of.
CREATE TABLE thread_progress (
  generation  INTEGER NOT NULL,
  rules       TEXT NOT NULL,
  entry       INTEGER NOT NULL
);
INSERT INTO thread_progress VALUES (0, '', 0);

-- One for each publication with a reading in force, in the order in which they are linked. keys: 32-bit numbers; threads: 64-bit numbers, one for
-- each event and figure, as linked; shown: the same after corrections, NULL where it is the same.
CREATE TABLE matter (
  line         INTEGER PRIMARY KEY,
  place        INTEGER NOT NULL UNIQUE,
  publication  INTEGER NOT NULL UNIQUE,
  keys         BLOB NOT NULL,
  threads      BLOB,
  shown        BLOB
);

CREATE TABLE matter_body (
  line  INTEGER PRIMARY KEY,
  body  BLOB NOT NULL
);

CREATE TABLE matter_key (
  key   INTEGER NOT NULL,
  line  INTEGER NOT NULL,
  PRIMARY KEY (key, line)
) WITHOUT ROWID;

-- Lines that wait to be swept. keys: those under which a document came or went; gone: the places of versions that went.
CREATE TABLE matter_dirty (
  line  INTEGER PRIMARY KEY,
  keys  BLOB,
  gone  BLOB
);

-- The records of threads of several. A record without a row is a thread of its own.
CREATE TABLE thread_member (
  thread  INTEGER NOT NULL,
  record  INTEGER NOT NULL,
  id      INTEGER NOT NULL,
  kind    INTEGER NOT NULL,
  PRIMARY KEY (thread, record)
) WITHOUT ROWID;
CREATE INDEX thread_member_record ON thread_member (record);

-- Records that a correction shows in another thread than the one they are linked to.
CREATE TABLE thread_moved (
  record  INTEGER PRIMARY KEY,
  linked  INTEGER NOT NULL
);
CREATE INDEX thread_moved_linked ON thread_moved (linked);

CREATE TABLE thread (
  id         INTEGER PRIMARY KEY,
  kind       INTEGER NOT NULL,
  first_day  INTEGER NOT NULL,
  last_day   INTEGER NOT NULL,
  documents  INTEGER NOT NULL,
  records    INTEGER NOT NULL
);
CREATE INDEX thread_newest ON thread (last_day, id) WHERE documents >= 2;
CREATE INDEX thread_kind ON thread (kind, last_day, id) WHERE documents >= 2;
