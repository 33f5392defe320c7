using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Numbers;

namespace Sanad.Reader.Figures;

/// <summary>Finds the noun that a number counts: a measure or people, what describes them passed over.</summary>
internal sealed class CountedNoun(SentenceParse sentence)
{
    private const int Farthest = 6;

    /// <summary>The noun that the number counts, or that a part of it counts; −1 if there is none.</summary>
    public int FindWithPart(int unit, int phrase) => Find(unit, phrase) is >= 0 and var counted ? counted : OfPart(unit, phrase);

    /// <summary>The first noun behind the number that it can count; −1 if there is none.</summary>
    private int Find(int unit, int phrase)
    {
        int end = sentence.Parse.Phrases[Last(unit, phrase)].End;
        for (int at = unit + 1; at < end && at <= unit + Farthest; at++)
        {
            Sense sense = SenseOf(at);
            if (sentence.Parse.Units[at].Kind == UnitKind.Word && (sense is { Measure: not null, Name: not { Kind: NameKind.Demonym } } || sense.Name is { Kind: NameKind.People or NameKind.Office }) && !IsOnlyWhere(unit, at))
            {
                return at;
            }
        }

        return Nationality(unit, Math.Min(end, unit + Farthest));
    }

    /// <summary>The nationality that stands for its people with no noun behind it, a predicate or emphasis passed over: پانچ فلسطینی ہلاک.</summary>
    private int Nationality(int unit, int end)
    {
        for (int at = unit + 1; at < end; at++)
        {
            bool isLast = at + 1 == end || sentence.Parse.Units[at + 1] is { Kind: not UnitKind.Word } or { Sense.Frames.Length: > 0, Name: null };
            if (isLast && sentence.Parse.Units[at].Name is { Kind: NameKind.Demonym })
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The noun of the part, which the whole shares: 14 میں سے دو اضلاع; −1 if the number is no such whole.</summary>
    private int OfPart(int unit, int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        int from = current.End + 1;
        if (current.End != unit + 1 || !current.Is("mein") || from >= sentence.Units.End || !sentence.Parse.IsPostposition(from, "se"))
        {
            return -1;
        }

        for (int at = from + 1; at < sentence.Units.End && at <= from + 3; at++)
        {
            if (sentence.Parse.Units[at].Kind == UnitKind.Number && sentence.PhraseOf(at) is >= 0 and var other)
            {
                return Find(at, other);
            }
        }

        return -1;
    }

    /// <summary>The sense of a noun; where it was read together with a predicate, of its last word (کار بم دھماکے, ایس 400 میزائل) or its first (طیارے فراہم, روپے کا مطالبہ, طیارے خریدنے کا معاہدہ).</summary>
    public Sense SenseOf(int unit)
    {
        Unit noun = sentence.Parse.Units[unit];
        if (noun is { Kind: UnitKind.Word, Sense: { Measure: null, Name.Kind: NameKind.Thing } } && OfToken(noun.End - 1) is { Measure.Measure: "weapons" } type)
        {
            return type;
        }

        if (noun.Kind != UnitKind.Word || noun.End - noun.First < 2 || noun.Sense is not { Measure: null, Name: null, Frames.Length: > 0 })
        {
            return noun.Sense;
        }

        Sense first = OfFirst(noun);
        Sense end = OfToken(noun.End - 1);
        return end.Measure is not null && !HasGenitive(noun) && !Array.Exists(noun.Sense.Frames, static frame => FateFinder.IsOfPeople(frame.Measure)) && first.Measure is not { Measure: "money" } ? end : first;
    }

    /// <summary>Whether its last word is another's: then that other is counted.</summary>
    private bool HasGenitive(in Unit noun)
    {
        for (int token = noun.First + 1; token < noun.End - 1; token++)
        {
            if (OfToken(token).Postposition == "ka")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sense of the longest name or measure that the noun begins with: سکیورٹی اہلکار | تعینات.</summary>
    private Sense OfFirst(in Unit noun)
    {
        int node = sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[noun.First].Word);
        Sense longest = sentence.Lexicon.Of(node);
        for (int token = noun.First + 1; token < noun.End - 1 && node != 0; token++)
        {
            node = sentence.Parse.Text.Pack.NextNode(node, sentence.Parse.Text.Tokens[token].Word);
            Sense longer = sentence.Lexicon.Of(node);
            longest = longer is { Name: null, Measure: null } ? longest : longer;
        }

        return longest;
    }

    private Sense OfToken(int token) => sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[token].Word));

    /// <summary>The phrase that the noun may stand in: that of the number, or the next where only what describes the noun stands between.</summary>
    private int Last(int unit, int phrase)
    {
        int next = phrase + 1;
        if (next >= sentence.EndPhrase)
        {
            return phrase;
        }

        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        ref Phrase behind = ref sentence.Parse.Phrases[next];
        if (sentence.Parse.Units[behind.First].Kind == UnitKind.Number && TellsFate(unit + 1, current.End))
        {
            return phrase;
        }

        bool isAlone = current.End == unit + 1 && current.Case.Length == 0;
        if (isAlone && behind.First == current.End)
        {
            bool isAged = behind.IsTime && next + 1 < sentence.EndPhrase && sentence.Parse.Phrases[next + 1].First == behind.End;
            return isAged ? next + 1 : sentence.Parse.Units[behind.First].Kind == UnitKind.Pronoun ? next : phrase;
        }

        return IsOnlyDescribed(unit, phrase) || IsOfBody(unit, current, behind) || (isAlone && IsOneMore(unit, current, behind)) ? next : phrase;
    }

    /// <summary>Whether the words say what became of those counted, so that another number behind them counts others: 40 فلسطینی شہید اور سو افراد زخمی.</summary>
    private bool TellsFate(int unit, int end)
    {
        bool tells = false;
        for (; unit < end && !tells; unit++)
        {
            tells = sentence.Parse.Units[unit].Kind == UnitKind.Word && Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => FateFinder.IsOfPeople(frame.Measure));
        }

        return tells;
    }

    /// <summary>Whether only a body whose people are counted stands between: دو ایف سی کے اہلکار.</summary>
    private bool IsOfBody(int unit, in Phrase current, in Phrase behind) => current.Is("ka") && current.End == unit + 2 && behind.First == current.End + 1
        && sentence.Parse.Units[unit + 1].Name is { Kind: NameKind.Organisation } && sentence.Parse.Units[behind.First].Name is { Kind: NameKind.People or NameKind.Office };

    /// <summary>ایک اور فلسطینی: one more, not one and another.</summary>
    private bool IsOneMore(int unit, in Phrase current, in Phrase behind) => current.JoinsNext && behind.First == unit + 2
        && sentence.Parse.Units[behind.First].Kind == UnitKind.Word && sentence.Parse.IsParticle(unit + 1, "conjunction-and")
        && sentence.Parse.Numbers[sentence.Parse.Units[unit].Index] is { Kind: NumberKind.Cardinal, Low: 1, High: 1 };

    /// <summary>Whether only adjectives follow in the phrase, so that the noun stands in the next: درجنوں ملکی و غیر ملکی صحافی.</summary>
    private bool IsOnlyDescribed(int unit, int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool described = current.End > unit + 1 && current.JoinsNext;
        for (int at = unit + 1; at < current.End && described; at++)
        {
            described = sentence.Parse.Sense(at) is { WordClass: "adjective" } or { Name.Kind: NameKind.Demonym };
        }

        return described;
    }

    /// <summary>A state or town without a plural mark before a case of place is where, not what is counted: 65 لاکھ ملک کے اندر.</summary>
    private bool IsOnlyWhere(int unit, int at) => at == unit + 1 && at + 1 < sentence.Units.End && sentence.Parse.Units[at + 1].Kind == UnitKind.Postposition
        && sentence.Parse.Sense(at + 1).Postposition is not ("ka" or "ko" or "ne" or "se") && sentence.Parse.Units[at].Name is { Name: "country" or "state", Form: not Text.Morphology.WordForm.ObliquePlural };
}
