using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Finds the event noun of which an aspect word with its verb says that it begins, goes on, ends or took place: مظاہرے شروع, حملوں کا سلسلہ جاری, آپریشن | تیزی سے | جاری.</summary>
internal sealed class AspectHost(SentenceParse sentence)
{
    /// <summary>Row of "such".</summary>
    private const string Such = "aisa";

    /// <summary>The noun that the aspect word, or the place that something goes to, stands behind; the unit itself where there is none.</summary>
    /// <param name="host">The unit before the verb.</param>
    /// <param name="verb">The verb, whose root is <paramref name="root"/>.</param>
    /// <param name="root">Root of the verb, that of "be" for a copula.</param>
    public int Find(int host, in VerbGroup verb, string root)
    {
        bool isAspect = host >= 0 && sentence.Parse.Sense(host).IsAspect;
        bool isJudged = isAspect && verb.Kind == VerbGroupKind.Copula && sentence.Parse.Sense(host).Frames.Length > 0;
        if (host < 0 || isJudged || !(isAspect || sentence.Parse.Units[host].Name is { IsLocation: true }))
        {
            return host;
        }

        int noun = Near(host, isAspect);
        bool isFree = isAspect && (noun < 0 || !Takes(noun, root)) && !Array.Exists(sentence.Parse.Sense(host).Frames, frame => frame.Takes(root));
        noun = isFree && Apart(host, root) is >= 0 and var apart ? apart : noun;
        return noun >= 0 ? noun : host;
    }

    /// <summary>The noun right before, or in the genitive: فوجی | روس بھیجے, لڑائی کا | باقاعدہ آغاز, فائرنگ کا | یہ واقعہ | پیش; −1 for none.</summary>
    private int Near(int host, bool isAspect)
    {
        int told = -1;
        bool isDirect = true;
        bool isOwned = false;
        for (int unit = host - 1; unit >= sentence.Units.Start; unit--)
        {
            Sense sense = sentence.Parse.Sense(unit);
            bool isWord = sentence.Parse.Units[unit].Kind == UnitKind.Word;
            if (isWord && sense.Frames.Length > 0 && !sense.IsAspect)
            {
                return isOwned ? (IsConflict(sense) ? unit : told) : isDirect ? unit : told;
            }

            isOwned |= sentence.Parse.IsPostposition(unit, "ka");
            isDirect &= sense.WordClass != "adjective" && !sense.IsAspect;
            told = sense.Frames.Length > 0 && told < 0 ? unit : told;
            if (!sentence.Parse.IsParticle(unit, "emphasis") && !(isAspect && IsPassed(unit, sense, isWord)))
            {
                break;
            }
        }

        return told;
    }

    private bool IsPassed(int unit, Sense sense, bool isWord) => (sentence.Parse.IsPostposition(unit, "ka") && !IsState(unit + 1)) || sense.IsAspect
        || sentence.Parse.Units[unit].Kind == UnitKind.Number || (isWord && sense is { WordClass: "adjective" or "adverb", Name: null }) || (unit > sentence.Units.Start && sentence.Parse.Units[unit].Kind == UnitKind.Pronoun && sentence.Parse.IsPostposition(unit - 1, "ka"));

    /// <summary>Whether the aspect word is an adjective, which no genitive goes with: سمجھوتے کے بغیر | ختم.</summary>
    private bool IsState(int unit) => sentence.Parse.Sense(unit) is { IsAspect: true, WordClass: "adjective" };

    private static bool IsConflict(Sense sense) => Array.Exists(sense.Frames, static frame => frame.Event is "ASSAULT" or "MOBILIZE" or "PROTEST" or "COERCE");

    /// <summary>An event noun that opens the clause's last bare part, parted from the aspect word by how or where it goes on: کارروائی | تیزی سے | جاری ہے; −1 for none.</summary>
    private int Apart(int host, string root)
    {
        int clause = sentence.Clauses.ClauseOfUnit(host);
        int own = sentence.PhraseOf(host);
        int first = own < 0 ? host : sentence.Parse.Phrases[own].First;
        if (Inside(first, host, root) is >= 0 and var inside)
        {
            return inside;
        }

        int last = IsAdverbial(first, host) || IsSuchTime(first, host) ? own - 1 : -1;
        for (int phrase = last; phrase >= sentence.FirstPhrase; phrase--)
        {
            // A relative clause may part the noun from its verb: کارروائی، جس کا انتظار تھا، | جاری رہی.
            if (sentence.Clauses.ClauseOfPhrase(phrase) != clause)
            {
                continue;
            }

            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isBare = current.Case.Length == 0 && !current.IsTime && !IsAdverbial(current.First, current.End);
            int noun = NounOf(current, isBare, root);
            if ((isBare || noun >= 0) && !(isBare && sentence.Parse.Sense(noun).IsTimeWord))
            {
                return noun >= 0 && IsAct(noun, root) ? Owned(noun) : -1;
            }
        }

        return -1;
    }

    private int NounOf(in Phrase phrase, bool isBare, string root) =>
        Opening(phrase, root) is >= 0 and var opening ? opening : isBare ? phrase.End - 1 : RunTogether(phrase, root);

    /// <summary>The act before the aspect word in its own phrase: آپریشن کہیں زیادہ تیزی سے جاری; −1 for none.</summary>
    private int Inside(int first, int host, string root)
    {
        for (int unit = host - 1; unit >= first && sentence.Parse.Units[unit].Name is null; unit--)
        {
            if (IsAct(unit, root))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>An act in a phrase that a case of manner or place ends, with which it runs together: آپریشن کامیابی سے; −1 for none.</summary>
    private int RunTogether(in Phrase phrase, string root)
    {
        for (int unit = phrase.End - 2; unit >= phrase.First && phrase.Case is "se" or "mein" or "par" or "ke-sath" or "ke-mutabiq"; unit--)
        {
            if (IsAct(unit, root))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>The act that "this" opens the phrase with, or the happening of an act in the genitive, whatever case ends what runs together with it: یہ کارروائی ضلع | کے علاقے; ہلاکت کا | واقعہ لاہور | میں; −1 for none.</summary>
    private int Opening(in Phrase phrase, string root)
    {
        bool isThis = sentence.Parse.Units[phrase.First] is { Kind: UnitKind.Pronoun, Sense.Pronoun: { Kind: "demonstrative", Case: "direct" } };
        bool isHappening = phrase.First > sentence.Units.Start && sentence.Parse.IsPostposition(phrase.First - 1, "ka") && sentence.Parse.Sense(phrase.First).IsAspect;
        int noun = isThis ? phrase.First + 1 : phrase.First;
        return (isThis || isHappening) && noun < phrase.End && IsAct(noun, root) ? noun : -1;
    }

    /// <summary>The act in the genitive before a noun that only says that something happened: فائرنگ کا | یہ واقعہ.</summary>
    private int Owned(int noun) => sentence.Parse.Sense(noun).IsAspect && Near(noun, true) is >= 0 and var act ? act : noun;

    /// <summary>Whether a noun behind "such" only says when or where: ایسے وقت | پیش آیا.</summary>
    private bool IsSuchTime(int first, int end) => end - first == 2 && sentence.Parse.Units[first] is { Kind: UnitKind.Pronoun, Sense.Pronoun: { Id: Such } } && sentence.Parse.Sense(first + 1).WordClass == "noun";

    /// <summary>Whether the words only say how, how many, which or when: تیزی سے, ایک, دوسرے روز بھی.</summary>
    private bool IsAdverbial(int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            bool isSuch = sentence.Parse.IsParticle(unit, "emphasis") || sentence.Parse.Units[unit] is { Kind: UnitKind.Number or UnitKind.Time } or { Kind: UnitKind.Pronoun, Sense.Pronoun.Kind: "demonstrative" };
            if (!isSuch && !sentence.Parse.Sense(unit).IsTimeWord && sentence.Parse.Sense(unit) is not { WordClass: "adjective" or "adverb", Name: null })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the unit names an act of conflict that needs no verb of its own to be told.</summary>
    private bool IsAct(int unit, string root) => sentence.Parse.Units[unit] is { Kind: UnitKind.Word, Group: < 0, Name: null }
        && Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "ASSAULT" or "MOBILIZE" or "PROTEST", Bare: true } || frame.Id == ToldIncident.Id)
        && Takes(unit, root);

    private bool Takes(int noun, string root) => Array.Exists(sentence.Parse.Sense(noun).Frames, frame => frame.Takes(root) || frame.Takes(Plain(root)));

    /// <summary>The light verb that the noun itself takes where its aspect word takes another: واقعہ پیش آیا, حملے جاری رہے as ہوا; حملے جاری رکھے as کیے.</summary>
    public static string Plain(string root) => root switch { "aa" or "reh" => "ho", "rakh" or "de" => "kar", _ => root };
}
