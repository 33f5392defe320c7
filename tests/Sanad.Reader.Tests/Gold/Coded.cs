namespace Sanad.Reader.Tests.Gold;

/// <summary>An event as far as it is scored, annotated or read.</summary>
internal sealed record CodedEvent(string Event, string[] Actor, string[] Recipient, string Aux, string Certainty, string[] Source)
{
    private static readonly HashSet<string> Reciprocal = ["CONSULT", "AGREE", "COOPERATE"];

    /// <summary>Category and the countries on both sides; of a mutual act the sides do not matter.</summary>
    public string Dyad => Reciprocal.Contains(Event) ? $"{Event} {Countries.Key([.. Actor, .. Recipient])}" : $"{Event} {Countries.Key(Actor)} > {Countries.Key(Recipient)}";

    public string Whole => $"{Dyad} {Aux} {Countries.Origin(Source)} {Certainty}";

    /// <summary>The first key by which events are paired.</summary>
    public string Nearest => $"{Dyad} {Aux} {Countries.Key(Source.Take(1))}";
}

/// <summary>A figure as far as it is scored, annotated or read.</summary>
internal sealed record CodedFigure(string Measure, decimal? Low, decimal? High, string[] Of, string[] Source)
{
    public (decimal? Low, decimal? High) Value => (Low, High);

    public string Whole => $"{Measure} {Countries.Key(Of)} {Countries.Origin(Source)}";
}

/// <summary>What one sentence holds.</summary>
internal sealed class CodedSentence
{
    public List<CodedEvent> Events { get; } = [];

    public List<CodedFigure> Figures { get; } = [];

    /// <summary>Country of the speaker, and whether the words are theirs.</summary>
    public List<(string Speaker, bool Direct)> Quotes { get; } = [];

    public List<string> Times { get; } = [];

    /// <summary>Folded text and type.</summary>
    public HashSet<(string Text, string Type)> Entities { get; } = [];
}

/// <summary>The countries of a list of party codes.</summary>
internal static class Countries
{
    public static string Of(string code) => code.Split('/')[0];

    public static string Key(IEnumerable<string> codes) => string.Join('+', codes.Select(Of).Where(country => country != "---").Distinct().Order(StringComparer.Ordinal));

    /// <summary>The country of the first voice, and whether there is one at all.</summary>
    public static string Origin(string[] source) => source.Length == 0 ? "(outlet)" : $"({Key(source.Take(1))})";
}
