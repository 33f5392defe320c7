using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>A document in force as linking sees it: the words it is known by and what each of its records claims.</summary>
public sealed record Matter
{
    // What Line leaves to the digest.
    private const int DigestBits = 46;
    private const int BriefWords = 16;
    private const int WordsOfHeadline = 4;

    /// <summary>
    /// Its place in the order in which documents are linked: the day's number (undated first, so that news disturbs none of them) above a digest of the document's key and text.
    /// It does not depend on when the document came.
    /// </summary>
    public required long Line { get; init; }

    /// <summary>The key of the version; see <see cref="PlaceInLine.OfVersion"/>.</summary>
    public required long Place { get; init; }

    /// <summary>The keys by which documents of the same story are found: hashes of its most telling words, and of what its records are about.</summary>
    public required ImmutableArray<int> Keys { get; init; }

    /// <summary>How much each key says, beside <see cref="Keys"/>.</summary>
    public required ImmutableArray<float> Weights { get; init; }

    /// <summary>The words of the whole document.</summary>
    public WordVector Topic { get; init; } = WordVector.Empty;

    /// <summary>Hashes of the names and countries of the people, bodies and places that it speaks of and the pack knows, ascending.</summary>
    public ImmutableArray<int> Names { get; init; } = [];

    /// <summary>The sentences that hold claims, in the order of the text.</summary>
    public ImmutableArray<MatterSentence> Sentences { get; init; } = [];

    /// <summary>Its events and figures in the order of their ordinals.</summary>
    public required ImmutableArray<MatterClaim> Claims { get; init; }

    /// <summary>The group of acts that most of the document is about; <see cref="ActGroup.None"/> where it has no events.</summary>
    public ActGroup Principal { get; init; }

    /// <summary>The day it was published, as <see cref="DateOnly.DayNumber"/>; null where it is not known.</summary>
    public int? Day => Line >> DigestBits is var number and > 0 ? PlaceInLine.DayOf((int)number).DayNumber : null;

    /// <summary>Whether it is a headline or little more: headlines share formulas, and have few words to tell them apart.</summary>
    public bool IsBrief => Topic.Words.Length < BriefWords;

    /// <summary>The sentences that head it and hold claims: those of its title, or of a document that is little more than a headline; none that is too short to know a story by.</summary>
    public IEnumerable<MatterSentence> Headlines => Sentences.Where(sentence => (sentence.Number < 0 || IsBrief) && sentence.Words.Length >= WordsOfHeadline);

    /// <summary>Whether both speak of people, bodies or places, and of none in common.</summary>
    public bool IsOfOtherNames(Matter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MatterSentence.AreOthers(Names.AsSpan(), other.Names.AsSpan());
    }

    /// <summary>The number of the sentence that holds a claim of it; see <see cref="MatterSentence.Number"/>.</summary>
    public int NumberOf(MatterClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Sentences[claim.Sentence].Number;
    }

    /// <summary>The line of a document.</summary>
    /// <param name="day">Number of its day, 0 where it is not known; see <see cref="PlaceInLine"/>.</param>
    /// <param name="digest">A digest of its key and text, eight bytes or more.</param>
    public static long LineOf(int day, ReadOnlySpan<byte> digest) =>
        ((long)day << DigestBits) | (BitConverter.ToInt64(digest) & ((1L << DigestBits) - 1));
}
