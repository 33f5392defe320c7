namespace Sanad.Ledger.Search;

/// <summary>A closed set of codes that a question may name.</summary>
/// <param name="What">What the codes are of, for the refusal of others.</param>
/// <param name="All">The codes.</param>
internal sealed record CodeSet(string What, string[] All)
{
    // The code as the set has it, whatever its case.
    public string Check(string typed) => Array.Find(All, code => string.Equals(code, typed, StringComparison.OrdinalIgnoreCase))
        ?? throw new QueryException($"'{typed}' is no {What}: give one of {string.Join(", ", All)}");
}
