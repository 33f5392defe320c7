using System.Globalization;
using Sanad.Intake.Compression;

namespace Sanad.Intake.Archives;

/// <summary>Every message about web archives: its code, what was found, and what to do.</summary>
internal static class WarcMessages
{
    private const string FetchAgain = "fetch the archive again, or do without the rest";
    private const string WentOn = "fetch the archive again, or do without this record";

    public static DocumentDiagnostic Gzip(string path, GzipException e) => e.Fault switch
    {
        GzipFault.Truncated => CutMember(path, e.MemberOffset, e.Offset),
        GzipFault.Damaged => DamagedMember(path, e.MemberOffset, e.Message),
        _ => Bomb(path, e.MemberOffset),
    };

    public static DocumentDiagnostic CutRecord(InputPlace at, long end) =>
        Of("INTAKE0053", at, Invariant($"the file ends inside the record that begins here, after {end} bytes"), FetchAgain);

    public static DocumentDiagnostic NoRecord(InputPlace at, long count) =>
        Of("INTAKE0054", at, Invariant($"{count} bytes that belong to no record"), "check the length that the record before them states");

    public static DocumentDiagnostic BadHead(InputPlace at, string what) =>
        Of("INTAKE0055", at, $"a record that {what}", "do without it, or have the archive written again");

    public static DocumentDiagnostic TooLarge(InputPlace at, string? url, long limit) =>
        Of("INTAKE0056", at, Invariant($"a page of more than {limit / (1024 * 1024)} MB: {url}"), "do without it: no news page is that long");

    public static DocumentDiagnostic TooDamaged(InputPlace at, int count) =>
        Of("INTAKE0057", at, Invariant($"the archive is damaged in more than {count} places, and is not read further"), "fetch the archive again");

    public static DocumentDiagnostic BadCoding(InputPlace at, string? url, string what) =>
        Of("INTAKE0058", at, $"a page {what}: {url}", "do without it, or fetch it again");

    public static DocumentDiagnostic BadText(InputPlace at, string? url, string charset) =>
        Of("INTAKE0059", at, $"a text that is not the {charset} it should be: {url}", "do without it, or fetch it again");

    private static DocumentDiagnostic CutMember(string path, long offset, long end) => Of(
        "INTAKE0050", new InputPlace(path, Byte: offset), Invariant($"the file ends inside the gzip member that begins here, after {end} bytes"), FetchAgain);

    private static DocumentDiagnostic DamagedMember(string path, long offset, string what) =>
        Of("INTAKE0051", new InputPlace(path, Byte: offset), what, WentOn);

    private static DocumentDiagnostic Bomb(string path, long offset) => Of(
        "INTAKE0052",
        new InputPlace(path, Byte: offset),
        Invariant($"a gzip member that swells more than {CheckedGzipStream.MaxRatio} to 1"),
        "do without it: no news page does that");

    private static DocumentDiagnostic Of(string code, InputPlace at, string reason, string remedy) =>
        new(code, at.Path, at.Line, at.Byte, reason, remedy);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
