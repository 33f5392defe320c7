using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>A document or a record that was found, with the part of the text that shows why.</summary>
/// <param name="Version">The version of the document; with its reading where the hit is a record, or the document itself names no day.</param>
/// <param name="Place">Where the hit stands; give the last one to ask for the next page.</param>
/// <param name="Record">The event, figure or quote (<c>EventRecord</c>, <c>FigureRecord</c>, <c>QuoteRecord</c>); null for a document.</param>
/// <param name="Snippet">The evidence in its sentence, or the first place where the words match.</param>
public sealed record SearchHit(StoredVersion Version, IndexHit Place, object? Record, Snippet Snippet);
