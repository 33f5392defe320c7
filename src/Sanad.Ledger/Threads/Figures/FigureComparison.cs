using System.Collections.Immutable;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Figures;

/// <summary>When two figures count the same, agree, and exclude each other. The rules are in <c>docs/reference/standing.md</c>.</summary>
internal static class FigureComparison
{
    /// <summary>Counts that may fall are compared within so many days.</summary>
    public const int WindowDays = 7;

    // "About" reaches a twentieth to either side.
    private const decimal About = 0.05m;

    // Same measure and unit, both totals or both new, of people that may be the same; a part is not compared with its whole.
    public static bool AreComparable(ThreadMember one, ThreadMember other) =>
        one.Figure is { } first && other.Figure is { } second
        && first.Measure == second.Measure && HaveOneUnit(first, second)
        && (first.Scope == FigureScope.New) == (second.Scope == FigureScope.New)
        && HaveOnePopulation(first, second) && IsShare(one) == IsShare(other);

    // Some value lies in both ranges.
    public static bool Overlap(FigureRecord one, FigureRecord other)
    {
        (decimal low, decimal high) = RangeOf(one);
        (decimal otherLow, decimal otherHigh) = RangeOf(other);
        return low <= otherHigh && otherLow <= high;
    }

    // The figures that the voices stand by, in the records' order; a denied one is nobody's.
    public static ImmutableArray<VoiceFigure> All(ThreadWords words) =>
    [
        .. words.Words.Where(word => !word.IsRetelling && word.Saying >= Saying.Believes && words.Members[word.Member].Figure is not null)
            .Select(word => new VoiceFigure(word.Voice, word.Member, words.Members[word.Member], SaidDay.Of(words.Members[word.Member]))),
    ];

    // Of each voice's figures that may be compared with each other, the last said.
    public static ImmutableArray<VoiceFigure> Latest(ThreadWords words)
    {
        var latest = new List<VoiceFigure>();
        foreach (VoiceFigure figure in All(words))
        {
            int former = latest.FindIndex(each => each.Voice == figure.Voice && AreComparable(each.Told, figure.Told));
            if (former < 0)
            {
                latest.Add(figure);
            }
            else if (figure.Day is null || latest[former].Day is null || figure.Day >= latest[former].Day)
            {
                latest[former] = figure;
            }
        }

        return [.. latest];
    }

    // The pairs that cannot both be right, the earlier said first.
    public static IEnumerable<(VoiceFigure One, VoiceFigure Other)> Exclusions(IReadOnlyList<VoiceFigure> latest)
    {
        for (int i = 0; i < latest.Count; i++)
        {
            for (int j = i + 1; j < latest.Count; j++)
            {
                bool isInOrder = latest[i].Day is null || latest[j].Day is null || latest[i].Day <= latest[j].Day;
                (VoiceFigure one, VoiceFigure other) = isInOrder ? (latest[i], latest[j]) : (latest[j], latest[i]);
                if (one.Voice != other.Voice && AreComparable(one.Told, other.Told) && !Overlap(one.Told.Figure!, other.Told.Figure!) && !IsExplainedByTime(one, other))
                {
                    yield return (one, other);
                }
            }
        }
    }

    // A toll of a later day may be higher; what can fall may be anything a week later.
    private static bool IsExplainedByTime(VoiceFigure earlier, VoiceFigure later)
    {
        if (earlier.Day is not { } before || later.Day is not { } after || before == after)
        {
            return false;
        }

        return earlier.Told.Figure!.Measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured or Measure.Arrested
            ? RangeOf(later.Told.Figure!).Low > RangeOf(earlier.Told.Figure!).High
            : after.DayNumber - before.DayNumber > WindowDays;
    }

    private static (decimal Low, decimal High) RangeOf(FigureRecord figure)
    {
        decimal low = figure.Low ?? decimal.Zero;
        decimal high = figure.High ?? decimal.MaxValue;
        return figure.Approx
            ? (low - (Math.Abs(low) * About), high == decimal.MaxValue ? high : high + (Math.Abs(high) * About))
            : (low, high);
    }

    private static bool HaveOneUnit(FigureRecord one, FigureRecord other) => one.Unit is null || other.Unit is null || one.Unit == other.Unit;

    private static bool HaveOnePopulation(FigureRecord one, FigureRecord other) =>
        one.Of.IsEmpty || other.Of.IsEmpty || one.Of.Any(party => other.Of.Any(same => IsOne(party, same)));

    private static bool IsOne(Party one, Party other) =>
        (one.Country is null || other.Country is null || one.Country == other.Country)
        && (one.Sector == "UNK" || other.Sector == "UNK" || one.Sector == other.Sector);

    // A part of what is counted in the same measure: three policemen of twelve dead.
    private static bool IsShare(ThreadMember member) =>
        member.Figure!.PartOf is { } whole && member.Version.Reading?.Figures.FirstOrDefault(figure => figure.Id == whole)?.Measure == member.Figure.Measure;
}
