namespace Sanad.Ledger.Storage;

/// <summary>One way of writing a name, as the ledger has met it.</summary>
/// <param name="Key">What records are found by: the hash of the folded name; see <see cref="Search.NameKey"/>.</param>
/// <param name="Name">The name as it is shown: English where the language pack has it, otherwise as the text has it.</param>
/// <param name="Type">The code of its kind: <c>PER</c>, <c>ORG</c>, <c>LOC</c>, <c>MISC</c>.</param>
/// <param name="Country">Its country, or null.</param>
/// <param name="Alias">The folded words of one way of writing it, parted by spaces.</param>
public sealed record NameRow(long Key, string Name, string Type, string? Country, string Alias);
