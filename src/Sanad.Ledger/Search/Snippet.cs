using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Search;

/// <summary>The part of a document that shows why it was found.</summary>
/// <param name="In">Which text the spans count in.</param>
/// <param name="Window">The part to show.</param>
/// <param name="Matches">The words that match, inside it, in order.</param>
public sealed record Snippet(TextField In, TextSpan Window, ImmutableArray<TextSpan> Matches);
