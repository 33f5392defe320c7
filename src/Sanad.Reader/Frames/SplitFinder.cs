using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Frames;

/// <summary>Finds the first part of a predicate of several words that other words part from the last: پابندیوں کو | فوری طور پر | ختم کیا, الزام | ایران پر | عائد کیا, لڑائی میں | فوجی | شامل تھے.</summary>
internal sealed class SplitFinder(SentenceParse sentence)
{
    private const int MostUnits = 9;

    /// <summary>The case mark of what somebody takes part in or is among.</summary>
    private const string Among = "mein";
    private static readonly Frame[] None = [];

    /// <summary>The unit of the first part of the predicate that ends in <paramref name="host"/> before the verb group, and its frames; −1 for none.</summary>
    public (int Noun, Frame[] Frames) Find(int group, int host, string root)
    {
        TokenList tokens = sentence.Parse.Text.Tokens;
        int last = tokens[sentence.Parse.Units[host].End - 1].Word;
        if (last < 0 || sentence.Parse.Units[host].End - sentence.Parse.Units[host].First > 1 || !sentence.Lexicon.Split.EndsWith(last))
        {
            return (-1, None);
        }

        int clause = sentence.Clauses.ClauseOfUnit(host);
        bool isNear = true;
        for (int unit = host - 1; unit >= Math.Max(sentence.Units.Start, host - MostUnits) && sentence.Clauses.ClauseOfUnit(unit) == clause; unit--)
        {
            if (unit == host - 1 && IsQuotationMark(unit))
            {
                continue;
            }

            Frame[] frames = Taking(unit, last, isNear, root);
            if (frames.Length > 0)
            {
                return (unit, frames);
            }

            if (EndsSearch(unit))
            {
                break;
            }

            isNear &= IsBetween(unit);
        }

        return (-1, None);
    }

    /// <summary>The frames of the predicate whose first part ends in the unit; empty for none.</summary>
    private Frame[] Taking(int unit, int last, bool isNear, string root)
    {
        string joint = JointBehind(unit, isNear);
        bool isPart = joint == Among || (sentence.Parse.Units[unit].Kind == UnitKind.Word && !EndsSearch(unit) && (joint.Length > 0 || IsPart(unit, isNear)));
        return isPart ? Takers(unit, last, joint, root) : None;
    }

    private bool EndsSearch(int unit) => sentence.Parse.Units[unit] is { Group: >= 0 } or { Kind: UnitKind.Punctuation };

    /// <summary>Whether a quotation mark parts the last word from the rest, which the speaker's own words are: ’غیر ذمہ دارانہ‘ | قرار دیا.</summary>
    private bool IsQuotationMark(int unit) => sentence.Parse.IsMark(unit, '\'') || sentence.Parse.IsMark(unit, '"');

    /// <summary>The case mark that joins the unit to the last word: the genitive where only adjectives stand between, "in" wherever it stands; empty for none.</summary>
    private string JointBehind(int unit, bool isNear) => sentence.Parse.IsPostposition(unit + 1, Among) ? Among : isNear && sentence.Parse.IsPostposition(unit + 1, "ka") ? "ka" : string.Empty;

    private Frame[] Takers(int unit, int last, string joint, string root)
    {
        ref Unit part = ref sentence.Parse.Units[unit];
        bool isWhole = part.End - part.First > 1;
        bool isTold = isWhole && Array.Exists(part.Sense.Frames, frame => frame.Bare && frame.Takes(root));
        int least = isWhole && part.Sense.Frames.Length == 0 ? part.End - part.First : 1;
        Frame[] frames = sentence.Lexicon.Split.Find(sentence.Parse.Text.Tokens, part.End, last, joint, least);
        return frames.Length == 0 ? frames : Array.FindAll(frames, frame => frame.Takes(root) && (!isTold || IsOfCourse(frame)) && (joint != Among || IsSharedBy(frame)));
    }

    /// <summary>Whether the last word says that talks do not go on or a truce holds, whatever talks or truce it is: امن مذاکرات | معطل کر دیے, جنگ بندی | کل | نافذ ہوئی.</summary>
    private static bool IsOfCourse(Frame frame) => Array.Exists(frame.Modes, static mode => mode is "meet" or "ceasefire");

    /// <summary>Whether it is of an attack, of its dead or of a meeting, in which somebody takes part or is: لڑائی میں | فوجی شامل, اجلاس میں | وزیر نے شرکت کی.</summary>
    private static bool IsSharedBy(Frame frame) => frame.Event is "ASSAULT" or "CONSULT" || frame.Measure is "killed" or "wounded";

    /// <summary>Whether the unit ends a phrase that is bare or marked by کو, or only adjectives, adverbs and particles part it from the last word.</summary>
    private bool IsPart(int unit, bool isNear)
    {
        int phrase = sentence.PhraseOf(unit);
        if (phrase < 0)
        {
            return false;
        }

        ref Phrase inside = ref sentence.Parse.Phrases[phrase];
        bool isBeforeName = inside.End > unit + 1 && sentence.Parse.Sense(unit).Frames.Length > 0 && sentence.Parse.Units[unit + 1].Name is { IsLocation: true };
        return inside.End == unit + 1 ? inside.Case is "" or "ko" && !inside.JoinsNext : isNear || isBeforeName;
    }

    /// <summary>Whether the unit may stand between a genitive and its noun without ending the search: an adjective, adverb, number, particle or the case mark itself.</summary>
    private bool IsBetween(int unit) => sentence.Parse.Units[unit].Kind is UnitKind.Particle or UnitKind.Number || sentence.Parse.IsPostposition(unit, "ka")
        || (sentence.Parse.Units[unit].Kind == UnitKind.Word && sentence.Parse.Sense(unit) is { WordClass: "adjective" or "adverb", Name: null });
}
