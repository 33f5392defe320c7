using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Storage;

/// <summary>A reading made ready to be written, or why there is none.</summary>
public sealed record PreparedReading
{
    /// <summary>Which program and words made it.</summary>
    public required ReaderVersion Reader { get; init; }

    /// <summary>The reading's JSON without evidence, packed; empty where the Reader failed.</summary>
    public required byte[] Packed { get; init; }

    /// <summary>SHA-256 of that JSON; <see cref="LedgerDigest.OfFailure"/> where the Reader failed.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>Why the Reader failed; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>Number of events.</summary>
    public int Events { get; init; }

    /// <summary>Number of figures.</summary>
    public int Figures { get; init; }

    /// <summary>Number of quotes.</summary>
    public int Quotes { get; init; }

    /// <summary>
    /// For each record the terms it is found by, parted by spaces: first the events, then the figures, then the quotes, each in the order of the
    /// reading. The index in this array is the record's ordinal.
    /// </summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The names that the document gives its entities.</summary>
    public ImmutableArray<NameRow> Names { get; init; } = [];
}
