using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text.Times;

namespace Sanad.Reader.Resolution;

/// <summary>Resolves the time expressions of a sentence by the tense of their clause and the expression before.</summary>
internal static class TimePlacer
{
    public static void Resolve(SentenceParse sentence, DateOnly? published, List<TimeValue> values)
    {
        int earliest = sentence.Parse.Text.Sentences[Math.Max(0, sentence.Index - 1)].Start;
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            ref Unit current = ref sentence.Parse.Units[unit];
            if (current.Kind == UnitKind.Time)
            {
                while (values.Count < current.Index)
                {
                    values.Add(default);
                }

                bool future = LooksForward(sentence, sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].Group);
                TimeValue previous = Previous(sentence.Parse, values, earliest);
                var context = new TimeContext(published, future, previous.Value) { IsPreviousAbsolute = previous.Anchor is null };
                values.Add(TimeResolver.Resolve(sentence.Parse.Times[current.Index], context));
            }
        }
    }

    /// <summary>Whether a clause speaks of what is to come: its verb is in the future or a wish, or in progress (بدھ سے نافذ کی جا رہی ہے).</summary>
    public static bool LooksForward(SentenceParse sentence, int group)
    {
        if (group < 0)
        {
            return false;
        }

        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        bool isInProgress = false;
        for (int unit = verb.First; unit < verb.End && verb.Tense == Tense.Present; unit++)
        {
            isInProgress |= sentence.Parse.Units[unit].Verb?.Root == "reh";
        }

        return isInProgress || verb.Tense is Tense.Future or Tense.Subjunctive;
    }

    /// <summary>The last date told since token <paramref name="earliest"/>: in the same sentence or the one before.</summary>
    private static TimeValue Previous(Parse parse, List<TimeValue> values, int earliest)
    {
        for (int time = values.Count - 1; time >= 0 && parse.Times[time].First >= earliest; time--)
        {
            if (IsDate(values[time].Value))
            {
                return values[time];
            }
        }

        return default;
    }

    /// <summary>A later expression counts from a single date, not from an interval or a duration.</summary>
    private static bool IsDate(string? value) => value is not null && value[0] != 'P' && !value.Contains('/', StringComparison.Ordinal);
}
