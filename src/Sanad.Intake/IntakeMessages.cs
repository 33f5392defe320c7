using System.Globalization;

namespace Sanad.Intake;

/// <summary>Every message of the intake: its code, what was found, and what to do.</summary>
internal static class IntakeMessages
{
    public static DocumentDiagnostic CannotOpen(string path, string reason) =>
        new("INTAKE0001", path, null, null, $"cannot be read: {reason}", "check that it exists and that you may read it");

    public static DocumentDiagnostic NotUtf8(InputPlace at, long position) =>
        new("INTAKE0002", at.Path, at.Line, position, "is not UTF-8", "save it as UTF-8, or as UTF-16 with a byte-order mark");

    public static DocumentDiagnostic NotUtf16(InputPlace at) =>
        new("INTAKE0003", at.Path, at.Line, null, "begins as UTF-16 but is damaged further on", "save it again as UTF-8");

    public static DocumentDiagnostic LineTooLong(InputPlace at, long length, long limit) =>
        new("INTAKE0004", at.Path, at.Line, null, $"a line of {Megabytes(length)} MB, more than the {Megabytes(limit)} MB allowed", "split it into documents");

    public static DocumentDiagnostic TextTooLong(InputPlace at, long limit) =>
        new("INTAKE0005", at.Path, at.Line, null, $"a text of more than {Megabytes(limit)} MB is no single report", "put each report on a line of a .jsonl file");

    public static DocumentDiagnostic NotJson(InputPlace at, long position, string reason) =>
        new("INTAKE0006", at.Path, at.Line, position, $"is not JSON: {reason}", "put one JSON object on each line");

    public static DocumentDiagnostic NotAnObject(InputPlace at, string found) =>
        new("INTAKE0007", at.Path, at.Line, null, $"holds {found} where a JSON object was expected", "put one JSON object on each line");

    public static DocumentDiagnostic WrongType(InputPlace at, string field, string found, string expected) =>
        new("INTAKE0008", at.Path, at.Line, null, $"\"{field}\" is {found}", $"make it {expected}");

    public static DocumentDiagnostic NoText(InputPlace at) =>
        new("INTAKE0009", at.Path, at.Line, null, "has no \"text\"", "give the report's text as a string");

    public static DocumentDiagnostic BadString(InputPlace at, string field) =>
        new("INTAKE0010", at.Path, at.Line, null, $"\"{field}\" holds half a surrogate pair, which is no character", "write the character itself in UTF-8");

    public static DocumentDiagnostic BadDay(InputPlace at, string value) =>
        new("INTAKE0011", at.Path, at.Line, null, $"\"published\" is '{value}', no day", "write it as 2024-11-30, or null if it is not known");

    public static DocumentDiagnostic BadKind(InputPlace at, string value) =>
        new("INTAKE0012", at.Path, at.Line, null, $"\"kind\" is '{value}'", "make it \"article\" or \"headline\", or leave it out");

    public static DocumentDiagnostic SameId(InputPlace at, string id) =>
        new("INTAKE0013", at.Path, at.Line, null, $"the id '{id}' was already used in this input", "give every document an id of its own");

    private static string Megabytes(long bytes) => (bytes / (1024m * 1024m)).ToString("0.#", CultureInfo.InvariantCulture);
}
