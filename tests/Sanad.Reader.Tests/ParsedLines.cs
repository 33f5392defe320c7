using Sanad.Language.Urdu;
using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Numbers;
using Sanad.Text.Times;

namespace Sanad.Reader.Tests;

/// <summary>What the grammatical stages make of one sentence, as the short lines that corpora write.</summary>
internal static class ParsedLines
{
    private static readonly ReaderLexicon Lexicon = new(UrduLanguage.Pack);

    public static IEnumerable<string> Chains(string sentence)
    {
        (Parse parse, _) = Analyze(sentence);
        for (int phrase = 0; phrase < parse.Phrases.Count; phrase++)
        {
            int length = phrase - parse.Phrases[phrase].ChainFirst + 1;
            bool isInner = phrase + 1 < parse.Phrases.Count && parse.Phrases[phrase + 1].ChainFirst <= phrase;
            if (length > 1 && !isInner)
            {
                yield return $"chain {length} {(parse.Phrases[phrase].Case is { Length: > 0 } mark ? mark : "bare")}";
            }
        }
    }

    public static IEnumerable<string> Verbs(string sentence)
    {
        (Parse parse, _) = Analyze(sentence);
        for (int group = 0; group < parse.Groups.Count; group++)
        {
            yield return Verb(parse.Groups[group]);
        }
    }

    public static IEnumerable<string> Clauses(string sentence)
    {
        (Parse parse, ClauseList clauses) = Analyze(sentence);
        if (clauses.Items.Count < 2)
        {
            yield break;
        }

        for (int index = 0; index < clauses.Items.Count; index++)
        {
            Clause clause = clauses.Items[index];
            string verb = clause.Group < 0 ? "-" : RootOf(parse.Groups[clause.Group]);
            yield return $"{Lower(clause.Kind)} {verb}{(clause.Parent >= 0 ? $" in {clause.Parent + 1}" : "")}{(clause.Conditional ? " if" : "")}";
        }
    }

    private static string Verb(in VerbGroup verb)
    {
        var said = new List<string> { Lower(verb.Kind), RootOf(verb) };
        AddIf(said, verb.Tense != Tense.None, Lower(verb.Tense));
        AddIf(said, verb.Passive, "passive");
        AddIf(said, verb.Negated, "negated");
        AddIf(said, verb.Ability, "ability");
        AddIf(said, verb.Obligation, "obligation");
        return string.Join(' ', said);
    }

    private static string RootOf(in VerbGroup verb) => verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;

    private static void AddIf(List<string> said, bool holds, string word)
    {
        if (holds)
        {
            said.Add(word);
        }
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static (Parse Parse, ClauseList Clauses) Analyze(string sentence)
    {
        var text = new TextAnalysis(UrduLanguage.Pack);
        var parse = new Parse(text);
        text.Analyze(sentence);
        new NumberReader(UrduLanguage.Pack).Read(text, parse.Numbers);
        new TimeReader(UrduLanguage.Pack).Read(text, parse.Numbers.Items, parse.Times);
        new Unitizer(Lexicon).Unitize(parse);
        VerbGrouper.Group(parse);
        var clauses = new ClauseList();
        Phraser.Find(parse, parse.SentenceUnits[0]);
        Clauser.Cut(parse, parse.SentenceUnits[0], 0, clauses);
        return (parse, clauses);
    }
}
