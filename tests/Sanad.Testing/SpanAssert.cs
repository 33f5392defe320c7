using Sanad.Model;
using Sanad.Text;
using Sanad.Text.Lookup;
using Sanad.Text.Normalization;
using Sanad.Text.Sentences;
using Sanad.Text.Tokenization;
using Xunit;

namespace Sanad.Testing;

/// <summary>What must hold of places in a text after every stage: inside it, in order, apart from each other, and true to the source.</summary>
public static class SpanAssert
{
    /// <summary>Every stage of <paramref name="analysis"/>, one after the other.</summary>
    public static void Holds(TextAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Offsets(analysis.Normalized);
        Tokens(analysis.Tokens);
        Sentences(analysis.Tokens, analysis.Sentences);
        Matches(analysis.Tokens, analysis.Matches);
    }

    /// <summary>The map begins inside the source, never runs back and ends at the source's end.</summary>
    public static void Offsets(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<int> map = text.ToSource;
        Assert.Equal(text.Length + 1, map.Length);
        Assert.Equal(text.Source.Length, map[^1]);
        for (int index = 0; index < text.Length; index++)
        {
            Assert.InRange(map[index], index == 0 ? 0 : map[index - 1], text.Source.Length - 1);
        }
    }

    /// <summary>Tokens are not empty, follow each other, and leave out nothing but spaces; the source's own cut folds to what they say.</summary>
    public static void Tokens(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ReadOnlySpan<char> characters = tokens.Text.Characters;
        int end = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            Token token = tokens[index];
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= characters.Length, $"token {index} is {token}, after {end}");
            Assert.True(characters[end..token.Start].Trim(' ').IsEmpty, $"something before token {index} is in no token");
            end = token.End;
            int from = tokens.SourceStart(index);
            int to = tokens.SourceEnd(index);
            Assert.True(from >= 0 && from < to && to <= tokens.Text.Source.Length, $"token {index} lies at [{from}..{to}) of the source");
            Assert.True(index == 0 || from >= tokens.SourceStart(index - 1), $"token {index} begins before the one in front of it");
        }

        Assert.True(characters[end..].Trim(' ').IsEmpty, "something behind the last token is in no token");
    }

    /// <summary>Sentences are not empty, follow each other, and leave out nothing but line ends.</summary>
    public static void Sentences(TokenList tokens, SentenceList sentences)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(sentences);
        int end = 0;
        foreach (TextRange sentence in sentences.Items)
        {
            Assert.True(sentence.Start >= end && sentence.End > sentence.Start && sentence.End <= tokens.Count, $"sentence {sentence} after {end}");
            AssertLineEnds(tokens, end, sentence.Start);
            end = sentence.End;
        }

        AssertLineEnds(tokens, end, tokens.Count);
    }

    /// <summary>Every token lies in exactly one match, in order.</summary>
    public static void Matches(TokenList tokens, MatchList matches)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(matches);
        int end = 0;
        foreach (Match match in matches.Items)
        {
            Assert.Equal(end, match.First);
            Assert.True(match.End > match.First, $"{match} is empty");
            end = match.End;
        }

        Assert.Equal(tokens.Count, end);
    }

    /// <summary>A span lies inside <paramref name="text"/>, is not empty and cuts no surrogate pair.</summary>
    public static void Inside(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        Assert.True(span.Start >= 0 && span.End > span.Start && span.End <= text.Length, $"{span} does not lie in a text of {text.Length}");
        Assert.False(CutsPair(text, span.Start) || CutsPair(text, span.End), $"{span} cuts a surrogate pair");
    }

    /// <summary>Siblings stand in order, apart from each other, and inside their parent.</summary>
    public static void Children(TextSpan parent, IEnumerable<TextSpan> children)
    {
        ArgumentNullException.ThrowIfNull(children);
        int end = parent.Start;
        foreach (TextSpan child in children)
        {
            Assert.True(parent.Contains(child), $"{child} reaches out of {parent}");
            Assert.True(child.Start >= end, $"{child} begins before {end}, where its neighbour ends");
            end = child.End;
        }
    }

    private static void AssertLineEnds(TokenList tokens, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            Assert.Equal(TokenKind.LineEnd, tokens[index].Kind);
        }
    }

    private static bool CutsPair(string text, int index) =>
        index > 0 && index < text.Length && char.IsHighSurrogate(text[index - 1]) && char.IsLowSurrogate(text[index]);
}
