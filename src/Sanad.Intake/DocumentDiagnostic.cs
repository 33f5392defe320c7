using System.Globalization;

namespace Sanad.Intake;

/// <summary>Why one document could not be read, where, and what to do; the others go on.</summary>
/// <param name="Code">A code of <c>docs/guide/reading-news.md</c>, such as <c>INTAKE0003</c>.</param>
/// <param name="Path">The file as it was named, or <c>standard input</c>.</param>
/// <param name="Line">The line, from 1; null for a file that is one document.</param>
/// <param name="Byte">The byte, from 0, counted in the line if there is one and else in the file; null where none is to blame.</param>
/// <param name="Reason">What was found, without a full stop.</param>
/// <param name="Remedy">What to do about it, without a full stop.</param>
public sealed record DocumentDiagnostic(string Code, string Path, long? Line, long? Byte, string Reason, string Remedy)
{
    /// <summary>Writes <c>path:line: reason (byte 17); remedy [code]</c>, one line whatever the path holds.</summary>
    public override string ToString()
    {
        string line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        string at = Byte is { } position ? string.Create(CultureInfo.InvariantCulture, $" (byte {position})") : "";
        return $"{Path}{line}: {Reason}{at}; {Remedy} [{Code}]";
    }
}
