using System.Globalization;
using Sanad.Application;
using Sanad.Application.Exports;
using Sanad.Application.Glosses;
using Sanad.Application.Ingest;
using Sanad.Application.Searching;
using Sanad.Application.Watching;
using Sanad.Intake.Tables;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Verification;

namespace Sanad.Cli;

/// <summary>Every message of the command line itself.</summary>
internal static class CliMessages
{
    public const int MostThreads = 256;

    public const int MostMinutes = 24 * 60;

    public static string WrongCommandLine(string reason, string command) => $"sanad: {reason}; see: sanad {command}--help";

    public static string NoSuchPath(string path) => $"sanad: {path}: no such file or folder";

    public static string BadDay(string value) => $"'{value}' is no day: write --published as 2024-11-30, 2024-11 or 2024";

    public static string BadEncoding(string name) => $"'{name}' is no encoding that is known: write --encoding as windows-1256, iso-8859-6 or utf-16le";

    public static string BadColumns(string map) =>
        $"'{map}' maps no columns: write --columns as text=summary,title=head, with {string.Join(", ", ColumnMap.Fields)} on the left";

    public static string BadThreads(string value) => $"--threads is {value}: give a number from 1 to {MostThreads}";

    public static string BadTop(string value) => $"--top is {value}: give a number from 1 on";

    public static string BadLimit(string value) => $"--limit is {value}: give a number from 1 on";

    public static string Empty(string option) => $"{option} is empty: give it a value";

    public static string NotForFormat(string option, string format, IEnumerable<string> formats) =>
        $"{option} does nothing for {format}: it is for {string.Join(", ", formats)}";

    public static string NothingFound => "sanad: nothing found";

    public static string LeftOut(int number, string which) =>
        string.Create(CultureInfo.InvariantCulture, $"sanad: {number:N0} more, {which}: --limit shows more");

    public static string NoSuchThread(string id) => $"sanad: the ledger has no event or figure {id}, or did not by that day; sanad threads lists them";

    public static string Linking(ThreadUpdate done) => string.Create(CultureInfo.InvariantCulture, $"{done.Recomputed:N0} documents linked");

    public static string MoreThreads => "sanad: there are more, told of earlier: --limit shows more";

    public static string NoClaim => "sanad: no claim was read in that text: give a whole Urdu sentence that says who did what, or how many";

    public static string CannotWrite(string reason) => $"sanad: the output cannot be written: {reason}";

    public static string Failed(string kind, string reason) => $"sanad: a fault of the program itself ({kind}): {reason}; please report it";

    public static string NoSuchRecord(string id, string path) => $"sanad: {path} has no record {id}; sanad read {path} --format reading lists the ids";

    public static string Summary(ReadSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(summary.Documents, "document")} read, {summary.Failed:N0} failed; {Count(summary.Records, "event, figure or quote", "events, figures and quotes")}");

    public static string Progress(ReadSummary summary, double seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Documents:N0} documents, {summary.Failed:N0} failed, {summary.Bytes / 1e6 / Math.Max(seconds, 0.001):F1} MB/s");

    public static string Summary(IngestSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(summary.Added, "document")} added, {summary.Changed:N0} changed, {summary.Unchanged:N0} known already, {summary.Failed:N0} failed{(summary.Redacted > 0 ? $", {summary.Redacted:N0} redacted" : "")}; {Count(summary.Records, "event, figure or quote", "events, figures and quotes")} kept");

    public static string Interrupted(IngestSummary summary) => $"{Summary(summary)}; interrupted: run it again, it goes on where it stopped";

    public static string Progress(IngestSummary summary, double seconds, string timeLeft) => string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Documents:N0} documents, {summary.Documents / Math.Max(seconds, 0.001):N0}/s, {summary.Unchanged:N0} known already, {summary.Failed:N0} failed{timeLeft}");

    public static string Found(SearchPage page)
    {
        string what = page.Hits is [{ Record: not null }, ..] ? "record" : "document";
        string total = page.Total >= LedgerSearch.MostCounted ? $"{Count(page.Total, what)} or more" : Count(page.Total, what);
        string shown = page.Hits.Length == 0 ? "nothing found" : page.Hits.Length == page.Total ? total : string.Create(CultureInfo.InvariantCulture, $"{page.Hits.Length:N0} of {total}");
        return $"sanad: {shown}{(page.HasMore ? $"; the next page: --after {HitName.Of(page.Hits[^1].Place)}" : "")}";
    }

    public static string NoFeeds => "no feed is named, and the ledger knows none: sanad watch https://example.org/feed";

    public static string BadFeed(string value) => $"'{value}' is no address of a feed: write it whole, with http:// or https://";

    public static string BadMinutes(string value) => $"--every is {value}: give a number of minutes from 1 to {MostMinutes}";

    public static string BadContact(string value) => $"'{value}' cannot be sent to servers: give an address in plain letters, without brackets, such as https://example.org/sanad";

    public static string Round(WatchSummary polled, IngestSummary kept, DateTimeOffset? next) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(polled.Polls, "feed")} polled{(polled.Waiting > 0 ? $", {polled.Waiting:N0} not due" : "")}, {polled.Failed:N0} failed; {Count(kept.Added, "document")} new, {kept.Changed:N0} changed, {kept.Failed:N0} failed; {(next is { } at ? $"next poll at {at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}" : "no poll to come")}");

    // Names of the ledger may stand in it.
    public static string Note(QueryNote note) => $"sanad: {SafeText.OneLine(note.ToString())}";

    public static string NoFont => "sanad: this build has no Nastaliq font, as npm was not there: pages use the fonts of your system";

    public static string Serving(IEnumerable<string> addresses) => $"sanad: serving at {string.Join(", ", addresses)}; Ctrl-C ends it";

    public static string CannotListen(string urls, string reason) => $"sanad: {urls}: cannot listen there: {reason}; give another port with --urls";

    public static string AlreadyThere(string path) => $"sanad: {path}: is there already; name a new file, or remove that one";

    public static string BackedUp(string path, long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"sanad: {path}: {bytes / 1e6:N1} MB, a whole copy; sanad verify --ledger {path} checks it");

    public static string NoSuchDocument(string id) => $"sanad: the ledger has no document {id}; sanad documents lists them";

    public static string WhichSource(string id, IEnumerable<string?> sources) =>
        $"sanad: which document {id} is meant? Name its outlet with --source: {string.Join(", ", sources.Select(source => source ?? "(none)"))}";

    public static string Redacted(string id, int versions) => versions == 0
        ? $"sanad: {id} was redacted before"
        : string.Create(CultureInfo.InvariantCulture, $"sanad: {id}: text, title, address and readings of {Count(versions, "version")} removed; a tombstone is left");

    public static string Checked(long documents, double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents, {documents / Math.Max(seconds, 0.001):N0}/s");

    public static string Verified(LedgerVerification found) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(found.Versions, "version")}, {Count(found.Records, "record")}, {Count(found.Entries, "log entry", "log entries")}: {(found.Faults.IsEmpty ? "all is well" : Count(found.Faults.Length, "fault"))}; content {found.Digest[..16]}, log {(found.Head.Length == 0 ? "empty" : found.Head[..16])}");

    public static string Reread(long read, long changed, long failed, bool isPreview) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(read, "document")} read again, {changed - failed:N0} say something else now, {failed:N0} failed{(isPreview ? "; nothing was written" : "")}");

    public static string Exported(ExportSummary summary, ExportFormat format) => string.Create(
        CultureInfo.InvariantCulture,
        $"sanad: {Count(summary.Versions, "document")}, {Count(summary.Records, "record")} written{(summary.LeftOut > 0 ? $"; {summary.LeftOut:N0} left out: {format.LeavesOut}" : "")}{(summary.WithoutReading > 0 ? $"; {summary.WithoutReading:N0} without a reading" : "")}");

    public static string OnlyListing => "list takes ids of records and --waiting, and nothing else";

    public static string OnlyForList => "--waiting is for list";

    public static string BadUndo => "undo takes the number of one correction: sanad correct list lists them";

    public static string NothingEdited => "nothing is edited: write field=value behind the records, such as certainty=denied";

    public static string OnlyForEdit(string edit) => $"'{edit}' is for edit";

    public static string BothWays => "name the records by ids or by --where, not by both";

    public static string NoRecords => "name the records, by ids as sanad search shows them or by --where QUERY";

    public static string Previewed(Correction correction) => $"sanad: {CorrectionJson.NameOf(correction.Kind)} means {Count(correction.Targets.Length, "record")}; nothing was written";

    public static string Corrected(Correction correction) =>
        $"sanad: correction {correction.Number}: {CorrectionJson.NameOf(correction.Kind)} of {(correction.Undoes is { } undone ? $"correction {undone}" : Count(correction.Targets.Length, "record"))}; sanad correct undo {correction.Number} takes it back";

    private static string Count(long number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");
}
