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
