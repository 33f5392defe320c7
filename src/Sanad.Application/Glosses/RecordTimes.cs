using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>When a record happened or held, in EDTF, for people.</summary>
public static class RecordTimes
{
    /// <summary>“2025-01”, “2024-11-30 (worked out)”, or nothing.</summary>
    public static string Of(RecordTime? time) => time switch
    {
        { Value: { } value } => SafeText.OneLine(value),
        { InferredValue: { } inferred } => $"{SafeText.OneLine(inferred)} (worked out)",
        _ => "",
    };

    /// <summary>The same behind a dot, for the end of a line.</summary>
    public static string Suffix(RecordTime? time) => Of(time) is { Length: > 0 } text ? $" · {text}" : "";
}
