namespace Sanad.Model;

/// <summary>How a text points at an entity without using its name.</summary>
public enum ReferenceKind
{
    /// <summary>A pronoun: “he”, “their”.</summary>
    Pronoun,

    /// <summary>An office that one person holds in this text: “the Russian president”.</summary>
    Office,

    /// <summary>Any other description: “both leaders”, “his country”.</summary>
    Description,
}
