using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>When a record happened or held, as the page writes it.</summary>
internal static class RecordTimes
{
    public static string Of(RecordTime? time) => time switch
    {
        { Value: { } value } => SafeText.OneLine(value),
        { InferredValue: { } inferred } => $"{SafeText.OneLine(inferred)} (worked out)",
        _ => "",
    };

    public static string Suffix(RecordTime? time) => Of(time) is { Length: > 0 } text ? $" · {text}" : "";
}
