namespace Sanad.Text.Lookup;

/// <summary>A text's tokens, cut into the longest known surfaces: every token lies in exactly one match, in order.</summary>
public sealed class MatchList
{
    private readonly ArenaList<Match> matches = new(1024);

    /// <summary>Number of matches.</summary>
    public int Count => matches.Count;

    /// <summary>All matches.</summary>
    public ReadOnlySpan<Match> Items => matches.Items;

    /// <summary>The match at <paramref name="index"/>.</summary>
    public ref readonly Match this[int index] => ref matches[index];

    internal void Clear() => matches.Clear();

    internal void Add(in Match match) => matches.Add(match);
}
