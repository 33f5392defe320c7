using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Attribution;

/// <summary>The attribution of headlines: "…: Trump", "…, Israeli army", "Trump: …".</summary>
internal static class HeadlineVoice
{
    private const int MostUnits = 9;
    private const int FewestSaid = 3;

    public static void Find(SentenceParse sentence, List<Voice> found)
    {
        TextRange units = sentence.Units;
        int end = units.End;
        while (end > units.Start && sentence.Parse.Units[end - 1].Kind == UnitKind.Punctuation)
        {
            end--;
        }

        if (end < units.End && sentence.Parse.Units[end].Mark == Marks.FullStop)
        {
            return;
        }

        for (int unit = units.Start + 1; unit < end; unit++)
        {
            ref Unit here = ref sentence.Parse.Units[unit];
            if (here.Kind == UnitKind.Punctuation && here.Mark is ':' or Marks.Comma or '-' or '\'' or '"' or Marks.Semicolon && AtMark(sentence, unit, end) is { } voice)
            {
                found.Add(voice);
                return;
            }
        }

        if (found.Count == 0 && StatementVoice.AsWhole(sentence, end) is { } whole)
        {
            found.Add(whole);
        }
    }

    private static Voice? AtMark(SentenceParse sentence, int mark, int end)
    {
        TextRange units = sentence.Units;
        if (end - mark - 1 is > 0 and <= MostUnits && OnlyNames(sentence, mark + 1, end) is { Length: > 0 } behind)
        {
            return Make(sentence, behind, mark, new TextRange(units.Start, mark));
        }

        if (StatementVoice.Owner(sentence, mark + 1, end) is { Length: > 0 } owner)
        {
            return Make(sentence, owner, mark, new TextRange(units.Start, mark));
        }

        if (sentence.Parse.Units[mark].Mark != ':' || mark - units.Start > MostUnits || IsDateline(sentence, units.Start, mark) || !IsQuotation(sentence, mark + 1, end))
        {
            return null;
        }

        Actor[] before = OnlyNames(sentence, units.Start, mark);
        before = before.Length > 0 && !before[0].IsPlace ? before : StatementVoice.Owner(sentence, units.Start, mark);
        return before.Length > 0 ? Make(sentence, before, mark, new TextRange(mark + 1, units.End)) : null;
    }

    /// <summary>A place alone before a colon says where, not who: بھارت: ….</summary>
    private static bool IsDateline(SentenceParse sentence, int first, int end) => sentence.Parse.Units[end - 1].Name is { IsLocation: true };

    /// <summary>Whom a stretch means that holds nothing but names, offices and their genitives; nobody otherwise.</summary>
    private static Actor[] OnlyNames(SentenceParse sentence, int first, int end)
    {
        int phrase = sentence.PhraseOf(end - 1);
        if (phrase < 0 || sentence.Parse.Phrases[phrase].Case.Length > 0 || sentence.Parse.Phrases[sentence.Parse.Phrases[phrase].ChainFirst].First < first)
        {
            return [];
        }

        for (int unit = first; unit < end; unit++)
        {
            ref Unit here = ref sentence.Parse.Units[unit];
            bool isFrame = here.Kind == UnitKind.Word && here.Sense.Frames.Length > 0 && here.Name is null;
            if (here.Kind is not (UnitKind.Word or UnitKind.Postposition or UnitKind.Punctuation) || here.Group >= 0 || isFrame
                || (here.Kind == UnitKind.Postposition && here.Sense.Postposition != "ka"))
            {
                return [];
            }
        }

        Actor[] who = sentence.Resolver.All(phrase);
        bool isNamed = Array.Exists(who, actor => !actor.IsGeneric);
        return isNamed ? who : sentence.Parse.Phrases[phrase].First == first && IsNameAtMark(sentence, first, end) ? sentence.Resolver.FromSpeakerName(first, end) : [];
    }

    /// <summary>Whether unknown words at a colon are a name: two or more before it, or any behind it; behind other marks one must be known from names.</summary>
    private static bool IsNameAtMark(SentenceParse sentence, int first, int end)
    {
        if (first == sentence.Units.Start)
        {
            return sentence.Units.End - end > FewestSaid && (NameGuess.IsName(sentence.Parse, first, end, 1) || end - first > 1);
        }

        bool isBehindColon = sentence.Parse.Units[first - 1].Mark == ':';
        return first - sentence.Units.Start > FewestSaid && (NameGuess.IsName(sentence.Parse, first, end, 1) || isBehindColon);
    }

    /// <summary>Whether a quotation stands behind the colon to the end: a name before anything else is but the topic (عمران خان: وہ کھلاڑی جو …).</summary>
    private static bool IsQuotation(SentenceParse sentence, int first, int end) => sentence.Parse.Units[first].Mark is '\'' or '"' && IsClosed(sentence, first, end);

    private static bool IsClosed(SentenceParse sentence, int first, int end)
    {
        for (int unit = first + 2; unit < end; unit++)
        {
            bool isMark = sentence.Parse.Units[unit].Mark == sentence.Parse.Units[first].Mark && sentence.Parse.Units[unit].Kind == UnitKind.Punctuation;
            if (isMark && sentence.Parse.Units[unit + 1].Kind != UnitKind.Punctuation)
            {
                return HoldsClause(sentence, first, unit);
            }
        }

        return true;
    }

    private static bool HoldsClause(SentenceParse sentence, int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            if (sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause)
            {
                return true;
            }
        }

        return false;
    }

    private static Voice Make(SentenceParse sentence, Actor[] who, int mark, TextRange scope) => new()
    {
        Who = who,
        Stance = Stance.States,
        Cue = sentence.Parse.Tokens(mark, mark + 1),
        CueUnit = mark,
        Scope = scope,
        Quote = true,
        Rule = "headline-voice",
    };
}
