using System.Collections.Immutable;

namespace Sanad.Ledger.Search;

/// <summary>A remark on a question that was asked.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Typed">The part of the question that it is about, as it was typed.</param>
/// <param name="Names">What that was taken as, or may have been meant for; often empty.</param>
public sealed record QueryNote(QueryNoteKind Kind, string Typed, ImmutableArray<string> Names)
{
    /// <summary>The remark in English.</summary>
    public override string ToString() => Kind switch
    {
        QueryNoteKind.TakenAs => $"'{Typed}' is taken as {string.Join(", or ", Names)}",
        QueryNoteKind.NoSuchName => $"no name like '{Typed}' in this ledger",
        QueryNoteKind.NoSuchWords => $"no document has '{Typed}', nor a name like it",
        _ => $"no document of the outlet '{Typed}'{(Names.IsEmpty ? "" : $"; is {string.Join(" or ", Names)} meant?")}",
    };
}
