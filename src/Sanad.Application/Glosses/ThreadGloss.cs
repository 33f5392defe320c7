using Sanad.Ledger.Threads;
using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>One English line for a thread: its fullest record that is told flatly, and how many it is said to have killed or wounded.</summary>
public static class ThreadGloss
{
    /// <summary>“Gunmen (PAK/REB) attacked the Frontier Corps (PAK/MIL), Quetta (PAK), 2016-10-14; 3 killed”; of figures “10,000 to 15,000 deployed: troops (PRK/MIL)”.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="isolates">As in <see cref="RecordGloss"/>.</param>
    public static string Of(ClaimThread thread, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ThreadMember[] own = Own(thread);
        ThreadMember told = Telling(thread);
        var gloss = new RecordGloss(told.Version.Reading!, isolates);
        return told.Event is { } happened ? gloss.Of(happened) + Losses(thread) : gloss.Of(WithRange(told.Figure!, own));
    }

    /// <summary>The record that tells it best: of its kind, and the fullest that is told flatly.</summary>
    public static ThreadMember Telling(ClaimThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return Own(thread).DefaultIfEmpty(thread.Members[0]).MaxBy(Fullness)!;
    }

    private static ThreadMember[] Own(ClaimThread thread) => [.. thread.Members.Where(member => ThreadKinds.NameOf(ThreadKinds.Of(member)) == thread.Kind)];

    // The first of the fullest.
    private static int Fullness(ThreadMember member) => member.Event is { } told
        ? (told.Actors.IsEmpty ? 0 : 4) + (told.Recipients.IsEmpty ? 0 : 4) + (told.Location is null ? 0 : 2) + (told.Time is null ? 0 : 1) + (told.Certainty == Certainty.Asserted ? 2 : 0)
        : (member.Figure!.Of.IsEmpty ? 0 : 4) + (member.Figure.Location is null ? 0 : 2) + (member.Figure.Certainty == Certainty.Denied ? 0 : 2);

    // From the least to the most that any record of it gives.
    private static FigureRecord WithRange(FigureRecord figure, ThreadMember[] members)
    {
        FigureRecord[] figures = [.. members.Select(member => member.Figure).OfType<FigureRecord>().Where(other => other.Certainty != Certainty.Denied && other.Unit == figure.Unit)];
        decimal[] values = [.. figures.SelectMany(other => new[] { other.Low, other.High }).OfType<decimal>()];
        bool isOneNumber = values.Length == 0 || values.Min() == values.Max();
        return isOneNumber ? figure : figure with { Low = values.Min(), High = values.Max(), Approx = false };
    }

    // What the reports count for the events of the thread.
    private static string Losses(ClaimThread thread)
    {
        FigureRecord[] counted =
        [
            .. thread.Members.Where(member => member.Event is not null)
                .SelectMany(member => member.Version.Reading!.Figures.Where(figure => figure.EventId == member.Id && figure is { PartOf: null, Certainty: not Certainty.Denied })),
        ];
        return string.Concat(((Measure[])[Measure.Killed, Measure.Wounded]).Select(measure => LossOf([.. counted.Where(figure => figure.Measure == measure)])));
    }

    private static string LossOf(FigureRecord[] figures)
    {
        decimal[] values = [.. figures.SelectMany(figure => new[] { figure.Low, figure.High }).OfType<decimal>()];
        return values.Length == 0 ? "" : $"; {FigureGloss.Of(figures[0] with { Low = values.Min(), High = values.Max(), Approx = false })}";
    }
}
