using System.Collections.Immutable;
using Sanad.Ledger.Corrections;

namespace Sanad.Application.Corrections;

/// <summary>What somebody wants to correct.</summary>
public sealed record CorrectionRequest
{
    /// <summary>What to do; undoing has a member of its own in <see cref="CorrectRecords"/>.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of the records; empty where <see cref="Where"/> names them.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>A query that names the records; see <see cref="Ledger.Search.QueryLine"/>.</summary>
    public string? Where { get; init; }

    /// <summary>For an edit what is to be changed, each as <c>field=value</c>.</summary>
    public ImmutableArray<string> Edits { get; init; } = [];
}
