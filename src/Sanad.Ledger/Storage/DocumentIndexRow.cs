namespace Sanad.Ledger.Storage;

/// <summary>What a document is found by.</summary>
/// <param name="Title">The folded words of its title, parted by spaces.</param>
/// <param name="Body">The folded words of its text, parted by spaces; punctuation does not count.</param>
/// <param name="Terms">Its own terms (outlet, kind), parted by spaces.</param>
public sealed record DocumentIndexRow(string Title, string Body, string Terms);
