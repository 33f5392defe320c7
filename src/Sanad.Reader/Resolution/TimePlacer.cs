using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text.Times;

namespace Sanad.Reader.Resolution;

/// <summary>Resolves the time expressions of a sentence by the tense of their clause and the expression before.</summary>
internal static class TimePlacer
{
    /// <summary>A later expression counts from a single date, not from an interval or a duration.</summary>
    private static bool IsDate(string? value) => value is not null && value[0] != 'P' && !value.Contains('/', StringComparison.Ordinal);

    public static void Resolve(SentenceParse sentence, DateOnly? published, List<TimeValue> values)
    {
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            ref Unit current = ref sentence.Parse.Units[unit];
            if (current.Kind == UnitKind.Time)
            {
                while (values.Count < current.Index)
                {
                    values.Add(default);
                }

                int group = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].Group;
                bool future = group >= 0 && sentence.Parse.Groups[group].Tense == Tense.Future;
                string? previous = values.FindLast(value => IsDate(value.Value)).Value;
                values.Add(TimeResolver.Resolve(sentence.Parse.Times[current.Index], new TimeContext(published, future, previous)));
            }
        }
    }
}
