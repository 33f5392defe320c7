using Sanad.Text.Morphology;

namespace Sanad.Reader.Phrases;

/// <summary>What a verb group is in its sentence.</summary>
internal enum VerbGroupKind : byte
{
    /// <summary>Ends a clause.</summary>
    Finite,

    /// <summary>کرنا, کرنے: a noun.</summary>
    Infinitive,

    /// <summary>کر کے, جا کر: an act before the main one, by the same doer.</summary>
    Conjunctive,

    /// <summary>کرتے ہوئے: an act beside the main one.</summary>
    Participle,

    /// <summary>کرنے والے, کیا ہوا: says something of the noun behind it.</summary>
    Attributive,

    /// <summary>Only a form of to be.</summary>
    Copula,
}

/// <summary>When the group's act takes place.</summary>
internal enum Tense : byte
{
    None,
    Past,
    Present,
    Future,
    Subjunctive,
}

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
