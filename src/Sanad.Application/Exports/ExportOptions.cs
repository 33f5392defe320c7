using System.Collections.Immutable;
using Sanad.Ledger.Corrections;

namespace Sanad.Application.Exports;

/// <summary>How an export is written.</summary>
public sealed record ExportOptions
{
    /// <summary>The columns of <c>csv</c>, the properties of <c>geojson</c>, or the data of edges in <c>graphml</c>; null for the format's own choice.</summary>
    public ImmutableArray<ExportColumn>? Columns { get; init; }

    /// <summary>What people said of records, for the column <c>state</c>; nothing unless told.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.Of([]);

    /// <summary>Whether <c>csv</c> is made for spreadsheets; the other formats take no notice.</summary>
    public bool ForSpreadsheets { get; init; }
}
