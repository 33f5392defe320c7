using Sanad.Text.Normalization;

namespace Sanad.Text.Tokenization;

/// <summary>The Urdu punctuation marks as <see cref="Token.Mark"/> holds them; quotation marks are <c>'</c> and <c>"</c> after folding.</summary>
public static class Marks
{
    /// <summary>The Urdu full stop, U+06D4.</summary>
    public const char FullStop = Letters.FullStop;

    /// <summary>The Arabic comma, U+060C.</summary>
    public const char Comma = Letters.Comma;

    /// <summary>The Arabic semicolon, U+061B.</summary>
    public const char Semicolon = Letters.Semicolon;

    /// <summary>The Arabic five-pointed star, U+066D.</summary>
    public const char Star = Letters.Star;

    /// <summary>The Arabic question mark, U+061F.</summary>
    public const char QuestionMark = Letters.QuestionMark;
}
