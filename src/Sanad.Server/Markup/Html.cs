using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sanad.Server.Markup;

/// <summary>A piece of a page. Written as an interpolated string, its literal parts are markup and every hole is text.</summary>
/// <remarks>
/// <c>Html row = $"&lt;td class=\"{kind}\"&gt;{title}&lt;/td&gt;"</c>: the compiler tells literals from holes, so text of a document can become markup nowhere.
/// Only a hole that is itself a piece of a page is taken as it is. Attributes stand in double quotes. A piece is finished once made; the default value is empty.
/// </remarks>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private readonly StringBuilder? written;

    public Html(int literalLength, int formattedCount) => written = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    public bool IsEmpty => written is null or { Length: 0 };

    /// <summary>A text by itself.</summary>
    public static Html Text(string? text) => $"{text}";

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => $"{pieces}";

    /// <summary>Pieces with another between them.</summary>
    public static Html Join(Html between, IEnumerable<Html> pieces) => Join(pieces.SelectMany((piece, index) => index == 0 ? (Html[])[piece] : [between, piece]));

    public void AppendLiteral(string markup) => written!.Append(markup);

    public void AppendFormatted(string? text) => SafeMarkup.Append(written!, text);

    public void AppendFormatted(ReadOnlySpan<char> text) => SafeMarkup.Append(written!, text);

    public void AppendFormatted(long number) => written!.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html piece)
    {
        if (piece.written is { } inner)
        {
            written!.Append(inner);
        }
    }

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (Html piece in pieces)
        {
            AppendFormatted(piece);
        }
    }

    public override string ToString() => written?.ToString() ?? "";
}
