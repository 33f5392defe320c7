namespace Sanad.Text.Packs;

/// <summary>The parts of a compiled pack, in the order of its directory.</summary>
internal enum PackSection
{
    Version,
    StringOffsets,
    StringCharacters,
    WordSlots,
    WordStrings,
    WordFlags,
    WordNodes,
    SkeletonSlots,
    EdgeNodes,
    EdgeWords,
    EdgeChildren,
    NodeEntries,
    Entries,
    Tables,
    Cells,
    Count,
}
