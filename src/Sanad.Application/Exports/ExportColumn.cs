using Sanad.Application.Tables;

namespace Sanad.Application.Exports;

/// <summary>One thing that can be told of a record in a row.</summary>
public sealed record ExportColumn
{
    /// <summary>Its name in headers, properties and on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>What a cell holds, in half a sentence, for help and documents.</summary>
    public required string Description { get; init; }

    /// <summary>What its cells are.</summary>
    public ExportColumnType Type { get; init; }

    internal Func<ExportRow, TableCell> Cell { get; init; } = static _ => default;
}
