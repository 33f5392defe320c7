using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;

namespace Sanad.Ledger.Storage;

/// <summary>A document with its reading, made ready to be written: everything that costs time is done, so that the one writer only writes.</summary>
public sealed record PreparedVersion
{
    /// <summary>The document; its text is kept in <see cref="PackedText"/>.</summary>
    public required Document Document { get; init; }

    /// <summary>SHA-256 of the UTF-8 text.</summary>
    public required byte[] TextDigest { get; init; }

    /// <summary>What the document says, without when it came: see <see cref="LedgerDigest.OfDocument"/>.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The text as <see cref="Packing"/> makes it.</summary>
    public required byte[] PackedText { get; init; }

    /// <summary>Length of the UTF-8 text.</summary>
    public required int TextBytes { get; init; }

    /// <summary>Number of the day that it is listed under; 0 where it is not known. See <see cref="PlaceInLine"/>.</summary>
    public required int Day { get; init; }

    /// <summary>What the text's copies are found by; see <c>Copies</c>.</summary>
    public required byte[] Sketch { get; init; }

    /// <summary>The words and terms that the document is found by.</summary>
    public required DocumentIndexRow Index { get; init; }

    /// <summary>What was read in it.</summary>
    public required PreparedReading Reading { get; init; }

    /// <summary>What threads are worked out from, its place not set; null where the Reader failed, and where <see cref="MatterRules"/> is empty.</summary>
    public PreparedMatter? Matter { get; init; }

    /// <summary>The rules that made <see cref="Matter"/>; empty where none did, and it is made once it is asked for.</summary>
    public string MatterRules { get; init; } = "";
}
