namespace Sanad.Text.Packs;

/// <summary>What is wrong with a row of a language pack.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record PackDiagnostic(string Path, int Line, string Message)
{
    /// <summary>The form that builds show as an error: <c>path(line): error PACK0001: message</c>.</summary>
    public override string ToString() => $"{Path}({Line}): error PACK0001: {Message}";
}
