using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Ledger.Threads;

/// <summary>The newest threads of a listing.</summary>
/// <param name="Threads">The threads, by the day that last told of them, or that last answers the question, newest first; undated ones last.</param>
/// <param name="HasMore">Whether there are threads behind the last of these.</param>
/// <param name="Notes">What names were taken for; see <see cref="SearchPage.Notes"/>.</param>
public sealed record ThreadPage(ImmutableArray<ThreadSummary> Threads, bool HasMore, ImmutableArray<QueryNote> Notes);
