namespace Sanad.Ledger.Threads.Linking;

/// <summary>The words of a sentence that holds a claim.</summary>
/// <param name="Number">Its number in the text, from 0; −1 for the title.</param>
/// <param name="Words">Its words, each by how rare it is in the language.</param>
/// <param name="Own">The same, each weighed down by the share of the document's sentences that have it: what sets the sentence apart from its story.</param>
public sealed record MatterSentence(int Number, WordVector Words, WordVector Own);
