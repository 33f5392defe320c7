using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Tells whether an event noun without its verb says that the event was, or only names it.</summary>
internal sealed class EventNouns(SentenceParse sentence)
{
    /// <summary>Row of what an act told before is for.</summary>
    private const string Purpose = "attack-purpose";

    /// <summary>Whether a bare event noun tells that the event was: in a verbless clause, or as cause, occasion, means or object of the clause.</summary>
    public bool IsPredicating(int unit, int phrase)
    {
        ref Phrase inside = ref sentence.Parse.Phrases[phrase];
        if (Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame.Id == Purpose))
        {
            return sentence.Parse.Units[inside.First].Kind == UnitKind.Pronoun;
        }

        bool verbless = sentence.Clauses.Items[sentence.Clauses.ClauseOfPhrase(phrase)].Group < 0;
        bool isLast = unit == inside.End - 1;
        if (IsCalled(unit, phrase) || (!isLast && unit == inside.First && IsTalks(unit) && IsAttributed(unit, sentence.Parse.Sense(unit).Frames)))
        {
            return true;
        }

        if (isLast ? IsAttributed(inside.First, sentence.Parse.Sense(unit).Frames) : sentence.Parse.Sense(unit + 1).IsAspect)
        {
            return true;
        }

        bool isEzafe = unit + 2 == inside.End && sentence.Parse.Units[unit + 1].Name is { IsLocation: true };
        if (!isLast && !isEzafe)
        {
            return verbless && sentence.Parse.Sense(unit + 1).Frames.Length == 0 && sentence.Parse.Units[unit + 1].Name is null;
        }

        return IsCaseOfAct(unit, phrase, verbless);
    }

    private bool IsCaseOfAct(int unit, int phrase, bool verbless)
    {
        ref Phrase inside = ref sentence.Parse.Phrases[phrase];
        return inside.Case switch
        {
            "" => verbless || IsBeforeVerb(inside.End) || (inside.JoinsNext && IsState(unit)),
            "mein" or "ke-baad" or "ke-natije" or "ki-wajah" or "ke-douran" or "ke-jawab" or "se" or "ke-khilaf" or "ke-bawajud" or "se-pehle" or "ke-mauqe" or "ba-waqt" or HedgeFinder.InCase => true,
            "ka" => IsOfSpeech(inside.End + 1),
            "ko" or "par" => verbless || IsTruce(unit) || (inside.Is("ko") && (IsRefuted(unit, phrase) || IsHindered(unit))) || (inside.Is("par") && IsJudged(phrase)),
            _ => verbless,
        };
    }

    /// <summary>Whether an attack told before is said to be something: یہ بمباری | جنگی جرم ہے.</summary>
    private bool IsCalled(int unit, int phrase)
    {
        int first = sentence.Parse.Phrases[phrase].First;
        bool isThis = first + 1 == unit && sentence.Parse.Units[first] is { Kind: UnitKind.Pronoun, Sense.Pronoun: { Kind: "demonstrative", Case: "direct" } };
        int group = sentence.Clauses.Items[sentence.Clauses.ClauseOfPhrase(phrase)].Group;
        return isThis && group >= 0 && sentence.Parse.Groups[group] is { Kind: VerbGroupKind.Copula, Tense: Tense.Present or Tense.Past }
            && Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "ASSAULT", Bare: true });
    }

    private bool IsTalks(int unit) => Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "CONSULT", Joint: true, Bare: true });

    private bool IsState(int unit) => Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame.Recipient.Contains("subj"));

    /// <summary>Whether the noun is a truce, which is there once it is spoken of as something judged or handled: جنگ بندی کو …, جنگ بندی پر خوشی.</summary>
    private bool IsTruce(int unit) => Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "CONCEDE", Joint: true, Bare: true });

    /// <summary>Whether the noun is a charge that somebody denies: الزامات کو | بے بنیاد قرار دیا.</summary>
    private bool IsRefuted(int unit, int phrase)
    {
        if (!Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame.Event == "ACCUSE" && Array.IndexOf(frame.Modes, "allege") >= 0))
        {
            return false;
        }

        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        for (int behind = unit + 1; behind < sentence.Units.End && sentence.Clauses.ClauseOfUnit(behind) == clause; behind++)
        {
            if (Array.Exists(sentence.Parse.Sense(behind).Cues, static cue => cue.Stance == Stance.Denies))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the noun is an attack or advance that somebody means to stop, and so goes on: پیش قدمی کو | روکنے کے لیے.</summary>
    private bool IsHindered(int unit)
    {
        int group = unit + 2 < sentence.Units.End ? sentence.Parse.Units[unit + 2].Group : -1;
        return group >= 0 && sentence.Parse.Groups[group] is { Kind: VerbGroupKind.Infinitive, Root: "rok" }
            && Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "ASSAULT" or "MOBILIZE", Bare: true });
    }

    /// <summary>Whether what stands behind the noun's phrase in پر, but for who does it, judges it: تعاون پر | امریکا نے | تشویش.</summary>
    private bool IsJudged(int phrase)
    {
        int next = phrase + 1;
        next += next < sentence.EndPhrase && sentence.Parse.Phrases[next].Is("ne") ? 1 : 0;
        if (next >= sentence.EndPhrase || sentence.Clauses.ClauseOfPhrase(next) != sentence.Clauses.ClauseOfPhrase(phrase))
        {
            return false;
        }

        for (int unit = sentence.Parse.Phrases[next].First; unit < sentence.Parse.Phrases[next].End; unit++)
        {
            if (Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame.Event is "ACCUSE" or "SUPPORT" or "PROTEST"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a participle of "be", "do" or its own light verb before it says that it took place: ہونے والی ملاقات, کیے گئے حملے, نکالی گئی ریلی.</summary>
    private bool IsAttributed(int first, Frame[] frames)
    {
        int group = first > sentence.Units.Start ? sentence.Parse.Units[first - 1].Group : -1;
        if (group < 0 || sentence.Parse.Groups[group].Kind != VerbGroupKind.Attributive)
        {
            return false;
        }

        string root = sentence.Parse.Groups[group].Root;
        return root is "ho" or "kar" or "de" or "laga" || Array.Exists(frames, frame => frame.Takes(root));
    }

    private bool IsBeforeVerb(int unit) => unit < sentence.Units.End && (sentence.Parse.Units[unit].Group >= 0 || sentence.Parse.Sense(unit).IsAspect);

    /// <summary>Whether the noun behind a genitive announces, confirms, denies, claims or judges: حملے کی مذمت, تصدیق, اعلان.</summary>
    private bool IsOfSpeech(int unit) => unit < sentence.Units.End
        && (IsSaying(sentence.Parse.Units[unit].Group) || sentence.Parse.Sense(unit).Cues.Length > 0 || sentence.Parse.Sense(unit).Hedge is { Reach: HedgeReach.Before } || Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Event is "ACCUSE" or "SUPPORT" or "CONCEDE"));

    /// <summary>Whether the verb group says or tells: ہلاکت کا | کہا گیا.</summary>
    private bool IsSaying(int group) => group >= 0 && sentence.Parse.Groups[group].Root is "kah" or "bata";
}
