using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads clock times: بجے, بج کر, ساڑھے نو, 14:30, and the half of the day that a part of the day gives.</summary>
internal sealed class ClockRules(TimeLexicon lexicon)
{
    private const int HalfDay = 12 * 60;
    private const int Day = 24 * 60;

    /// <summary>Reads what may follow a day: a part of the day, zone words and a clock time, in any order; <paramref name="end"/> stays where nothing does.</summary>
    /// <returns>Minutes plus 1 as in <see cref="TimePoint.Clock"/>, or 0 for no clock time or one whose half of the day is not told.</returns>
    public short Follow(in SentenceView view, ref int end)
    {
        int at = lexicon.Function.Ko.Length > 0 && view.Is(end, lexicon.Function.Ko) ? end + 1 : end;
        PartOfDay part = Part(view, at, out int partEnd);
        bool isDirect = at == end && part is not (PartOfDay.None or PartOfDay.Evening);
        int from = part == PartOfDay.None ? at : partEnd;
        if (TryRead(view, from, part, out short clock, out int clockEnd))
        {
            end = clockEnd;
            return clock;
        }

        if (isDirect)
        {
            end = partEnd;
        }

        return 0;
    }

    /// <summary>The part of the day at <paramref name="at"/>.</summary>
    public PartOfDay Part(in SentenceView view, int at, out int end)
    {
        TimeWord word = lexicon.Word(view, at, out end);
        bool isDaytime = word is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Day } && end == at + 1 && TrySpoken(view, lexicon.SkipAbout(view, end), out _, out _);
        return word.Kind == TimeWordKind.PartOfDay ? (PartOfDay)word.Value : isDaytime ? PartOfDay.Noon : PartOfDay.None;
    }

    /// <summary>Reads a clock time; the part of the day may also stand behind it.</summary>
    public bool TryRead(in SentenceView view, int first, PartOfDay part, out short clock, out int end)
    {
        clock = 0;
        int at = view.Is(first, lexicon.Function.Ka) ? first + 1 : first;
        at = SkipZone(view, at);
        PartOfDay nearer = Part(view, at, out int nearerEnd);
        (part, at) = nearer == PartOfDay.None ? (part, at) : (nearer, nearerEnd);
        at = lexicon.SkipAbout(view, SkipZone(view, at));
        if (!TryDigital(view, at, out int minutes, out end) && !TrySpoken(view, at, out minutes, out end))
        {
            return false;
        }

        if (part == PartOfDay.None)
        {
            part = Part(view, end, out int partEnd);
            end = part == PartOfDay.None ? end : partEnd;
        }

        minutes = Place(minutes, part);
        clock = (short)(minutes < 0 ? 0 : minutes + 1);
        return true;
    }

    private int SkipZone(in SentenceView view, int at) =>
        lexicon.Is(view, at, TimeWordKind.Clock, out TimeWord word, out int end) && word.Tag == TimeTag.Zone ? end : at;

    private bool TryDigital(in SentenceView view, int at, out int minutes, out int end)
    {
        minutes = 0;
        end = at + 3;
        if (!view.IsNumber(at) || view.Mark(at + 1) != ':' || !view.IsGlued(at + 1) || !view.IsNumber(at + 2) || !view.IsGlued(at + 2)
            || !DigitText.TryPlain(view.Tokens.Characters(at), out int hour) || !DigitText.TryPlain(view.Tokens.Characters(at + 2), out int minute)
            || hour > 24 || minute > 59 || view.Tokens.Characters(at + 2).Length != 2)
        {
            return false;
        }

        bool isMarked = lexicon.Is(view, end, TimeWordKind.Clock, out TimeWord word, out int behind) && word.Tag == TimeTag.Hour;
        end = isMarked ? behind : end;
        minutes = (hour * 60) + minute;
        return true;
    }

    private bool TrySpoken(in SentenceView view, int at, out int minutes, out int end)
    {
        minutes = 0;
        end = at;
        if (!lexicon.TryNumber(view, at, out NumberCore core) || !core.IsExact || core.Kind != NumberKind.Cardinal || core.Low is < 0.5m or > 24
            || !lexicon.Is(view, core.End, TimeWordKind.Clock, out TimeWord word, out end) || word.Tag == TimeTag.Zone)
        {
            return false;
        }

        minutes = (int)(core.Low.GetValueOrDefault() * 60);
        if (lexicon.TryNumber(view, end, out NumberCore past) && past.Low is >= 0 and < 60
            && lexicon.Is(view, past.End, TimeWordKind.Unit, out TimeWord unit, out int unitEnd) && unit.Unit == TimeUnit.Minute)
        {
            int shift = (int)past.Low.GetValueOrDefault();
            minutes += word.Tag == TimeTag.To ? -shift : shift;
            end = unitEnd;
        }

        return true;
    }

    /// <summary>Minutes from midnight in the half of the day that <paramref name="part"/> tells; −1 where none is told.</summary>
    private static int Place(int minutes, PartOfDay part)
    {
        int hour = minutes / 60;
        if (hour > 12 || minutes == Day)
        {
            return minutes % Day;
        }

        return part switch
        {
            PartOfDay.Dawn or PartOfDay.Morning => hour == 12 ? minutes - HalfDay : minutes,
            PartOfDay.Noon => hour is >= 1 and <= 4 ? minutes + HalfDay : minutes,
            PartOfDay.Afternoon or PartOfDay.Evening => hour == 12 ? minutes : minutes + HalfDay,
            PartOfDay.Night when hour == 12 => minutes + HalfDay,
            PartOfDay.Night => hour >= 6 ? minutes + HalfDay : minutes + Day,
            _ => -1,
        };
    }
}
