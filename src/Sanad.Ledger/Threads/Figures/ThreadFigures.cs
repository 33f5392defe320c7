using System.Collections.Immutable;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Figures;

/// <summary>The figures of threads by source and day, kept apart by measure, unit, scope and population.</summary>
public static class ThreadFigures
{
    /// <summary>The series of all figures of some threads, those with most numbers first.</summary>
    /// <param name="threads">Threads that belong together: of one matter, or of its parts.</param>
    /// <param name="day">Only records known by that day count; null counts every record, undated ones too.</param>
    /// <param name="copyGroup">See <see cref="ThreadVoices.Of"/>.</param>
    public static ImmutableArray<FigureSeries> Of(IEnumerable<ClaimThread> threads, DateOnly? day = null, Func<Document, string?>? copyGroup = null)
    {
        ArgumentNullException.ThrowIfNull(threads);
        var words = new ThreadWords([.. threads.SelectMany(thread => ThreadVoices.KnownBy(thread, day)).OrderBy(member => member.KnownDay == 0).ThenBy(member => member.KnownDay)], copyGroup);
        ImmutableArray<VoiceFigure> latest = FigureComparison.Latest(words);
        return
        [
            .. Together(FigureComparison.All(words)).Select(series => SeriesOf(series, latest, words))
                .OrderByDescending(series => series.Statements.Length).ThenBy(series => series.Measure).ThenBy(series => series.Statements[0].Figure.Id, StringComparer.Ordinal),
        ];
    }

    // A figure joins the first series whose first figure of known people it may be compared with.
    private static List<List<VoiceFigure>> Together(ImmutableArray<VoiceFigure> figures)
    {
        var all = new List<List<VoiceFigure>>();
        foreach (VoiceFigure figure in figures.OrderBy(figure => figure.Told.Figure!.Of.IsEmpty))
        {
            if (all.Find(each => FigureComparison.AreComparable(each[0].Told, figure.Told)) is { } series)
            {
                series.Add(figure);
            }
            else
            {
                all.Add([figure]);
            }
        }

        return all;
    }

    private static FigureSeries SeriesOf(List<VoiceFigure> figures, ImmutableArray<VoiceFigure> latest, ThreadWords words)
    {
        // Where each of its voices has a later word on the same people in another series, all that it has counts.
        VoiceFigure[] latestHere = [.. figures.Where(figure => latest.Contains(figure))];
        VoiceFigure[] current = latestHere.Length > 0 ? latestHere : [.. figures];
        FigureRecord[] bounds = [.. current.Select(figure => figure.Told.Figure!)];
        return new FigureSeries
        {
            Measure = bounds[0].Measure,
            Unit = figures.Select(figure => figure.Told.Figure!.Unit).FirstOrDefault(unit => unit is not null),
            Scope = bounds[0].Scope == FigureScope.New ? FigureScope.New : bounds.Select(bound => bound.Scope).FirstOrDefault(scope => scope is not null),
            Of = figures[0].Told.Figure!.Of,
            Statements = [.. figures.OrderBy(figure => figure.Day ?? DateOnly.MaxValue).ThenBy(figure => figure.Member).Select(StatementOf)],
            Low = bounds.Min(bound => bound.Low ?? bound.High ?? 0),
            High = bounds.Max(bound => bound.High ?? bound.Low ?? 0),
            IsOpenAbove = bounds.Any(bound => bound.High is null),
            Disagreements = [.. FigureComparison.Exclusions(current).Select(pair => new FigureDisagreement(StatementOf(pair.One), StatementOf(pair.Other)))],
        };

        FigureStatement StatementOf(VoiceFigure figure) => new()
        {
            Member = figure.Told,
            Voice = words.Voices[figure.Voice],
            Day = figure.Day,
            Said = SaidDay.SaidOn(figure.Told),
            IsLatest = latest.Contains(figure),
        };
    }
}
