namespace Sanad.Application.Exports;

/// <summary>A format in which the ledger can be taken away.</summary>
public sealed record ExportFormat
{
    /// <summary>What the command line and the API call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, in half a sentence, for help and documents.</summary>
    public required string Description { get; init; }

    /// <summary>Its media type, for HTTP.</summary>
    public required string MediaType { get; init; }

    /// <summary>The usual end of a file's name, with its dot.</summary>
    public required string Extension { get; init; }

    /// <summary>Which records it has no room for, in words that follow a number: “records without coordinates”; null where it holds them all.</summary>
    public string? LeavesOut { get; init; }

    /// <summary>Whether chosen columns make a difference to it.</summary>
    public bool TakesColumns { get; init; }

    /// <summary>Whether it is a database file and not a stream: then <see cref="ExportVersions.WriteSqliteAsync"/> writes it.</summary>
    public bool IsDatabase { get; init; }
}
