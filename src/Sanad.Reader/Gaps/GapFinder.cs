using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Normalization;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Gaps;

/// <summary>Counts, sentence by sentence, what the language pack took and what it left.</summary>
internal sealed class GapFinder(SentenceParse sentence)
{
    private const int MostWeight = 3;
    private const int LongestName = 4;
    private const int ShortestWord = 2;
    private const string NoNoun = "-";

    private readonly ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();
    private readonly HashSet<int> taken = [];
    private readonly HashSet<int> takenCues = [];
    private int knownNames;
    private int knownPredicates;
    private int knownCues;

    private Parse Parse => sentence.Parse;

    /// <summary>Looks at the sentence at hand, whose predicates and voices have been found.</summary>
    public void Find(List<Predication> predications, List<Voice> voices)
    {
        taken.Clear();
        takenCues.Clear();
        foreach (Predication predication in predications)
        {
            taken.Add(predication.Group);
            _ = predication.Frame.OwnsContent && takenCues.Add(predication.Group);
        }

        foreach (Voice voice in voices)
        {
            taken.Add(voice.Group);
            takenCues.Add(voice.Group);
        }

        FindNames();
        foreach (int group in sentence.VerbGroups())
        {
            OfGroup(group);
        }
    }

    /// <summary>What was counted since the finder was made.</summary>
    public GapSurvey Survey() => new()
    {
        KnownNames = knownNames,
        KnownPredicates = knownPredicates,
        KnownCues = knownCues,
        Gaps = [.. gaps.OrderBy(gap => gap.Span.Start).ThenBy(gap => gap.Kind)],
    };

    private void FindNames()
    {
        int unit = sentence.Units.Start;
        while (unit < sentence.Units.End)
        {
            knownNames += Parse.Units[unit].Name is { Kind: <= NameKind.Demonym } ? 1 : 0;
            int end = unit;
            while (end < sentence.Units.End && end - unit < LongestName && IsUnknown(end))
            {
                end++;
            }

            if (end > unit)
            {
                (GapShape shape, int weight) = ShapeOf(unit, end);
                gaps.Add(new Gap(GapKind.Name, Words(unit, end), string.Empty, shape, weight, Span(unit, end)));
            }

            unit = Math.Max(end, unit + 1);
        }
    }

    private bool IsUnknown(int unit)
    {
        ref Unit current = ref Parse.Units[unit];
        Token token = Parse.Text.Tokens[current.First];
        return current.Kind == UnitKind.Word && current.Group < 0 && !current.Sense.IsKnown && token.Kind == TokenKind.Word
            && token.End - token.Start >= ShortestWord && Normalizer.IsUrduLetter(Parse.Text.Normalized.Characters[token.Start]);
    }

    private (GapShape Shape, int Weight) ShapeOf(int first, int end)
    {
        Unit? before = first > sentence.Units.Start ? Parse.Units[first - 1] : null;
        Unit? behind = end < sentence.Units.End ? Parse.Units[end] : null;
        if (before?.Name is { Kind: NameKind.Office } || behind?.Name is { Kind: NameKind.Office })
        {
            return (GapShape.Person, MostWeight);
        }

        if (IsBody(before) || IsBody(behind))
        {
            return (GapShape.Body, MostWeight);
        }

        bool isCased = behind?.Kind == UnitKind.Postposition;
        return (isCased ? behind!.Value.Sense.Postposition : null) switch
        {
            "ne" => (GapShape.Person, 2),
            "mein" or "ke-qareeb" => (GapShape.Place, 2),
            _ when before?.Name is { Kind: NameKind.Person } => (GapShape.Person, 2),
            _ when before?.Name is { Kind: NameKind.Place } => (GapShape.Place, 1),
            _ => (GapShape.Open, 1),
        };
    }

    private static bool IsBody(Unit? unit) => unit?.Name is { Kind: NameKind.People, SubKind: "body" };

    private void OfGroup(int group)
    {
        ref VerbGroup verb = ref Parse.Groups[group];
        int host = sentence.HostOf(group);
        bool isBare = host < 0 || Parse.Units[host].Name is { IsProper: true };
        if (verb.Kind == VerbGroupKind.Copula || (isBare && Parse.Text.Pack.IsLightVerb(Parse.Text.Tokens[Parse.Units[verb.First].First].Word)))
        {
            return;
        }

        int parties = PartiesOf(sentence.Clauses.ClauseOfUnit(verb.First));
        bool isTaken = taken.Contains(group) || (host >= 0 && Parse.Sense(host).Frames.Length > 0);
        if (parties > 0)
        {
            Count(GapKind.Predicate, isTaken, isBare ? -1 : host, group, parties);
        }

        if (HasContent(verb.End))
        {
            Count(GapKind.Cue, takenCues.Contains(group), isBare ? -1 : host, group, 1 + parties);
        }
    }

    private void Count(GapKind kind, bool isKnown, int host, int group, int weight)
    {
        if (isKnown)
        {
            _ = kind == GapKind.Cue ? knownCues++ : knownPredicates++;
            return;
        }

        ref VerbGroup verb = ref Parse.Groups[group];
        string noun = host < 0 ? NoNoun : Words(host, host + 1);
        gaps.Add(new Gap(kind, noun, verb.Root, GapShape.Open, Math.Min(weight, MostWeight), Span(host < 0 ? verb.First : host, verb.End)));
    }

    /// <summary>How many phrases of a clause mean a party whose country is said, not guessed.</summary>
    private int PartiesOf(int clause)
    {
        int parties = 0;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            bool isInside = sentence.Clauses.ClauseOfPhrase(phrase) == clause;
            parties += isInside && Array.Exists(sentence.Resolver.Own(phrase), actor => actor.Country.Length > 0 && !actor.CountryFromContext) ? 1 : 0;
        }

        return parties;
    }

    private bool HasContent(int end) => end < sentence.Units.End
        && (Parse.IsParticle(end, "subordinator-ke") || (Parse.Units[end].Mark is ':' or '\'' or '"')
            || (end + 1 < sentence.Units.End && Parse.IsMark(end, Marks.Comma) && Parse.IsParticle(end + 1, "subordinator-ke")));

    private string Words(int firstUnit, int endUnit)
    {
        TextRange tokens = Parse.Tokens(firstUnit, endUnit);
        return string.Join(' ', Enumerable.Range(tokens.Start, tokens.Length).Select(token => Parse.Text.Tokens.Characters(token).ToString()));
    }

    private TextSpan Span(int firstUnit, int endUnit)
    {
        TextRange tokens = Parse.Tokens(firstUnit, endUnit);
        return new TextSpan(Parse.Text.Tokens.SourceStart(tokens.Start), Parse.Text.Tokens.SourceEnd(tokens.End - 1));
    }
}
