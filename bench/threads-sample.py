#!/usr/bin/env python3
"""Draws threads told in several documents for a person to judge, and scores the labels.

    sanad threads --ledger all.db --format json --members > threads.jsonl
    bench/threads-sample.py draw threads.jsonl ../shared/corpus/articles.jsonl ../shared/corpus/articles-offtopic.jsonl ../shared/corpus/headlines.jsonl
    bench/threads-sample.py score bench/results/2026-11-22-threads-sample.tsv

`draw` sorts the threads by id, takes 100 with a fixed seed (--count, --seed), and prints each member's document, day and
sentence. Where the corpus is not there it says so and ends with 0. `score` prints how many labels are right and the causes
of the wrong ones; it ends with 1 below --least (0.85), and with 2 where the labels are not a table it can read.
"""
import argparse
import collections
import csv
import json
import os
import random
import sys

COLUMNS = ["thread", "kind", "documents", "records", "verdict", "reason"]


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def documents_of(thread):
    return {record["document"] for record in records_of(thread)}


def draw(arguments):
    missing = [path for path in [arguments.threads, *arguments.corpus] if not os.path.exists(path)]
    if missing:
        print("skipped: not there:", ", ".join(missing))
        return 0
    documents = {document["id"]: document for path in arguments.corpus for document in read_lines(path)}
    several = sorted((thread for thread in read_lines(arguments.threads) if len(documents_of(thread)) > 1), key=lambda thread: thread["thread"])
    print(f"{len(several)} threads are told in several documents")
    chosen = random.Random(arguments.seed).sample(several, min(arguments.count, len(several)))
    for number, thread in enumerate(chosen, 1):
        print(f"\n{number}\t{thread['thread']}\t{thread['kind']}\t{len(documents_of(thread))}\t{len(records_of(thread))}")
        for record in records_of(thread):
            document = documents[record["document"]]
            print(f"  {record['document']} {document.get('published')} {record['kind']} {record.get('in', '')}@{record['start']}: {sentence_of(document, record)}")
    return 0


def records_of(thread):
    """All records of a thread, those of titles marked."""
    return [{**record, "in": "title"} for record in thread.get("titles", [])] + thread["records"]


def sentence_of(document, record):
    """The sentence a record's span starts in, its word marked."""
    text = document.get("title") if record.get("in") == "title" else document.get("text")
    text, start = text or "", record["start"]
    begin = max(text.rfind(mark, 0, start) for mark in "۔؟\n") + 1
    ends = [end for end in (text.find(mark, start) for mark in "۔؟\n") if end >= 0]
    return f"{text[begin:start]}▸{text[start:min(ends, default=len(text))]}".strip()


def score(arguments):
    with open(arguments.labels, encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or list(rows[0]) != COLUMNS or any(row["verdict"] not in ("right", "wrong") for row in rows):
        print("not a table of labels:", arguments.labels, file=sys.stderr)
        return 2
    right = sum(row["verdict"] == "right" for row in rows)
    print(f"{right} of {len(rows)} threads right ({right / len(rows):.2f})")
    causes = collections.Counter(row["reason"].split(":")[0] for row in rows if row["verdict"] == "wrong")
    for cause, count in sorted(causes.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{count:4} {cause}")
    return 0 if right >= arguments.least * len(rows) else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    drawing = commands.add_parser("draw", help="print threads to judge")
    drawing.add_argument("threads", help="the JSON lines of `sanad threads --members`")
    drawing.add_argument("corpus", nargs="+", help="JSON lines of the documents read into the ledger")
    drawing.add_argument("--seed", type=int, default=20261122)
    drawing.add_argument("--count", type=int, default=100)
    drawing.set_defaults(run=draw)
    scoring = commands.add_parser("score", help="score labels")
    scoring.add_argument("labels", help="a TSV of " + ", ".join(COLUMNS))
    scoring.add_argument("--least", type=float, default=0.85)
    scoring.set_defaults(run=score)
    arguments = parser.parse_args()
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
