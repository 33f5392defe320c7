using Sanad.Text.Lookup;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Sentences;
using Sanad.Text.Tokenization;

namespace Sanad.Text;

/// <summary>The arena of one document's text stages: folded text, tokens, sentences and known surfaces.</summary>
/// <remarks>Filled anew by <see cref="Analyze"/>; what it lends is valid until then. Not thread-safe: rent one per document.</remarks>
public sealed class TextAnalysis
{
    private readonly Tokenizer tokenizer;
    private readonly Matcher matcher;

    /// <summary>Makes an empty arena over <paramref name="pack"/>.</summary>
    public TextAnalysis(LanguagePack pack)
    {
        Pack = pack;
        tokenizer = new Tokenizer(pack);
        matcher = new Matcher(pack);
    }

    /// <summary>The language.</summary>
    public LanguagePack Pack { get; }

    /// <summary>The folded text.</summary>
    public NormalizedText Normalized { get; } = new();

    /// <summary>The tokens of the folded text.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>The sentences as token ranges.</summary>
    public SentenceList Sentences { get; } = new();

    /// <summary>The longest known surfaces; every token lies in one.</summary>
    public MatchList Matches { get; } = new();

    /// <summary>Runs the stages on <paramref name="text"/>, one after the other.</summary>
    public void Analyze(string text)
    {
        Normalizer.Normalize(text, Normalized);
        tokenizer.Tokenize(Normalized, Tokens);
        SentenceSplitter.Split(Tokens, Pack, Sentences);
        matcher.Match(Tokens, Matches);
    }

    /// <summary>The words of a run of tokens as the text has them; empty for an empty run.</summary>
    public ReadOnlySpan<char> Cut(TextRange tokens) => tokens.Length == 0
        ? default
        : Normalized.Source.AsSpan()[Tokens.SourceStart(tokens.Start)..Tokens.SourceEnd(tokens.End - 1)];
}
