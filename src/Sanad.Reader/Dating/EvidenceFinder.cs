using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Times;

namespace Sanad.Reader.Dating;

/// <summary>Collects from the sentences of an undated report what says when it can have been written.</summary>
internal sealed class EvidenceFinder(SentenceParse sentence)
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;
    private const int MostTitles = 3;
    private const string Former = "former";
    private const string Rule = "rule";

    private DatingLexicon Known => sentence.Lexicon.Dating;

    /// <summary>Adds the evidence of the sentence at hand, and its time expressions that look forward.</summary>
    public void Find(List<Evidence> found, List<int> forward)
    {
        bool tellsPast = Times(found, forward);
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Name is not { IsProper: true } name)
            {
                continue;
            }

            if (name.Kind == NameKind.Person)
            {
                if (!tellsPast && (Term(unit, name) ?? Government(unit, name)) is { } term)
                {
                    found.Add(term);
                }
            }
            else if (Known.SinceOf(name.Key) is { } since)
            {
                found.Add(new Evidence([new DayRange(since, DateOnly.MaxValue)], sentence.Parse.Tokens(unit, unit + 1), sentence.Index, EvidenceKind.Since));
            }
        }
    }

    /// <summary>The office directly before a person, or before the place or the titles of the person: گورنر پنجاب سلمان تاثیر, صدر جنرل پرویز مشرف.</summary>
    private Evidence? Term(int person, NameSense name)
    {
        for (int unit = person - 1; unit >= sentence.Units.Start && person - unit <= MostTitles; unit--)
        {
            if (sentence.Parse.Units[unit].Name is { Kind: NameKind.Place or NameKind.State } && unit + 1 == person)
            {
                continue;
            }

            if (sentence.Parse.Units[unit].Name is not { Kind: NameKind.Office } office)
            {
                return null;
            }

            if (Known.TermsOf(name.Key, office.Key) is { } days)
            {
                TextRange tokens = sentence.Parse.Tokens(unit, person + 1);
                return !IsFormer(unit) ? new Evidence(days, tokens, sentence.Index, EvidenceKind.Term)
                    : sentence.Parse.Units[unit - 1].Sense.Dating == Former && Known.AfterTermsOf(name.Key, office.Key) is { } after ? new Evidence(after, tokens, sentence.Index, EvidenceKind.Former)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The government of a person: ٹرمپ انتظامیہ, مودی کی حکومت.</summary>
    private Evidence? Government(int person, NameSense name)
    {
        int unit = person + 1;
        unit += unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Postposition ? 1 : 0;
        return unit < sentence.Units.End && sentence.Parse.Units[unit].Sense.Dating == Rule && Known.RuleOf(name.Key) is { } days
            ? new Evidence(days, sentence.Parse.Tokens(person, unit + 1), sentence.Index, EvidenceKind.Term) : null;
    }

    /// <summary>Whether "former", or "of that time", in the genitive, stands before the office, with at most a country between.</summary>
    private bool IsFormer(int office)
    {
        int first = Math.Max(sentence.Units.Start, office - 3);
        for (int unit = office - 1; unit >= first; unit--)
        {
            ref Unit current = ref sentence.Parse.Units[unit];
            if (current.Sense.Dating == Former || (current.Kind == UnitKind.Time && sentence.Parse.IsPostposition(unit + 1, "ka")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the years of the sentence; whether it tells of a time before.</summary>
    private bool Times(List<Evidence> found, List<int> forward)
    {
        bool tellsPast = false;
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Kind != UnitKind.Time)
            {
                continue;
            }

            int index = sentence.Parse.Units[unit].Index;
            ref TimeExpression time = ref sentence.Parse.Times[index];
            tellsPast |= time.Start.Form is TimeForm.Date or TimeForm.Era && time.Start.Year != 0;
            tellsPast |= time.Start is { Form: TimeForm.Ago or TimeForm.Calendar, Unit: TimeUnit.Year or TimeUnit.Decade } && (time.Start.Form == TimeForm.Ago || time.Start.Shift < 0);
            int group = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].Group;
            bool isForward = TimePlacer.LooksForward(sentence, group);
            if (isForward)
            {
                forward.Add(index);
            }

            if (LastDay(time) is { } day && !time.IsInterval)
            {
                Year(found, unit, day, isForward);
            }
        }

        return tellsPast;
    }

    private void Year(List<Evidence> found, int unit, DayRange days, bool isForward)
    {
        TextRange tokens = sentence.Parse.Tokens(unit, unit + 1);
        if (Counted(unit, sentence.Parse.Times[sentence.Parse.Units[unit].Index]) is { } year)
        {
            found.Add(new Evidence([DayRange.OfYear(year)], tokens, sentence.Index, EvidenceKind.Counted));
            return;
        }

        int group = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].Group;
        if (isForward)
        {
            found.Add(new Evidence([new DayRange(DateOnly.MinValue, days.Last)], tokens, sentence.Index, EvidenceKind.Future));
        }
        else if (group >= 0 && sentence.Parse.Groups[group].Tense == Tense.Past && !sentence.Parse.Phrases[sentence.PhraseOf(unit)].Is("tak"))
        {
            found.Add(new Evidence([new DayRange(days.First, DateOnly.MaxValue)], tokens, sentence.Index, EvidenceKind.Past));
        }
    }

    /// <summary>The year of the report where another expression beside a year tells how long ago it was: تین سال قبل 2013 میں, گذشتہ سال 2015.</summary>
    private int? Counted(int unit, in TimeExpression time)
    {
        int first = Math.Max(sentence.Units.Start, unit - 1);
        int end = Math.Min(sentence.Units.End, unit + 2);
        for (int other = first; other < end; other++)
        {
            if (other == unit || sentence.Parse.Units[other].Kind != UnitKind.Time)
            {
                continue;
            }

            TimePoint point = sentence.Parse.Times[sentence.Parse.Units[other].Index].Start;
            if (point is { Form: TimeForm.Calendar, Unit: TimeUnit.Year, Month: 0, Shift: 0 or -1 })
            {
                return time.Start.Year - point.Shift;
            }
        }

        return null;
    }

    /// <summary>The days of a time told with its year in our time; null for others.</summary>
    private static DayRange? LastDay(in TimeExpression time)
    {
        TimePoint point = time.Start;
        if (point.Form != TimeForm.Date || point.Year is < EarliestYear or > LatestYear || point.Month > 12)
        {
            return null;
        }

        int month = point.Month;
        if (month == 0)
        {
            return DayRange.OfYear(point.Year);
        }

        int length = DateTime.DaysInMonth(point.Year, month);
        int day = Math.Min((int)point.Day, length);
        return day > 0
            ? new DayRange(new DateOnly(point.Year, month, day), new DateOnly(point.Year, month, day))
            : new DayRange(new DateOnly(point.Year, month, 1), new DateOnly(point.Year, month, length));
    }
}
