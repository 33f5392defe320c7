using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>What an export holds, or one version's share of it.</summary>
/// <param name="Versions">Versions that were given to it.</param>
/// <param name="WithoutReading">Those of them without a reading: the Reader failed, or the text was removed by law.</param>
/// <param name="Records">Events, figures and quotes written.</param>
/// <param name="LeftOut">Records that the format has no room for; <see cref="ExportFormat.LeavesOut"/> says which these are.</param>
public readonly record struct ExportSummary(long Versions, long WithoutReading, long Records, long LeftOut)
{
    internal ExportSummary Add(ExportSummary other) =>
        new(Versions + other.Versions, WithoutReading + other.WithoutReading, Records + other.Records, LeftOut + other.LeftOut);

    // A version of which so many records were written, and the rest left out.
    internal static ExportSummary Of(Reading? reading, int written)
    {
        int all = reading is null ? 0 : reading.Events.Length + reading.Figures.Length + reading.Quotes.Length;
        return new ExportSummary(1, reading is null ? 1 : 0, written, all - written);
    }

    internal static ExportSummary Whole(Reading? reading) =>
        Of(reading, reading is null ? 0 : reading.Events.Length + reading.Figures.Length + reading.Quotes.Length);
}
