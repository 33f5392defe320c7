namespace Sanad.Text.Tokenization;

/// <summary>What kind of characters a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of any script.</summary>
    Word,

    /// <summary>ASCII digits after folding, with the separators between them: 15,000 or 4.7.</summary>
    Number,

    /// <summary>One punctuation mark or symbol.</summary>
    Punctuation,

    /// <summary>A line feed.</summary>
    LineEnd,
}
