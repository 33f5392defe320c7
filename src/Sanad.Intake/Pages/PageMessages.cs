using System.Globalization;

namespace Sanad.Intake.Pages;

/// <summary>Every message about pages: its code, what was found, and what to do.</summary>
internal static class PageMessages
{
    public static DocumentDiagnostic TooLong(InputPlace at, long length, long limit) =>
        new("INTAKE0030", at.Path, at.Line, null, $"a page of {Megabytes(length)} MB, more than the {Megabytes(limit)} MB allowed", "save the report alone");

    public static DocumentDiagnostic TooSlow(InputPlace at, TimeSpan limit) => new(
        "INTAKE0031", at.Path, at.Line, null, string.Create(CultureInfo.InvariantCulture, $"a page whose markup takes more than {limit.TotalSeconds:0} s"), "save the report's text in a .txt file");

    public static DocumentDiagnostic NotUrdu(InputPlace at, string found) =>
        new("INTAKE0032", at.Path, at.Line, null, $"a page whose text is {found}, not Urdu", "leave it out, or give its text in a .txt file if it is Urdu");

    public static DocumentDiagnostic NoText(InputPlace at) =>
        new("INTAKE0033", at.Path, at.Line, null, "a page with neither a report nor headlines in it", "save the page after its text is shown");

    public static DocumentDiagnostic NotText(InputPlace at) =>
        new("INTAKE0034", at.Path, at.Line, null, "a page in no encoding that is known", "save it as UTF-8");

    private static string Megabytes(long bytes) => (bytes / (1024m * 1024m)).ToString("0.#", CultureInfo.InvariantCulture);
}
