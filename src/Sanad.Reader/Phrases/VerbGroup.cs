using Sanad.Text.Morphology;

namespace Sanad.Reader.Phrases;

/// <summary>A verb with its vectors, auxiliaries and negation.</summary>
internal struct VerbGroup
{
    public int First;
    public int End;
    public VerbGroupKind Kind;
    public Tense Tense;
    public string Root;
    public WordForm Form;
    public bool Transitive;
    public bool Passive;
    public bool Negated;

    /// <summary>Can, may (سکنا).</summary>
    public bool Ability;

    /// <summary>Must, should (چاہیے, کرنا ہوگا).</summary>
    public bool Obligation;

    public readonly bool ClosesClause => Kind is VerbGroupKind.Finite or VerbGroupKind.Copula;
}
