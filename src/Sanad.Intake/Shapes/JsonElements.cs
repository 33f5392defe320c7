namespace Sanad.Intake.Shapes;

/// <summary>Cuts a JSON array into its elements without understanding them; what they hold is for <see cref="DocumentJson"/> to check.</summary>
/// <remarks>One element is in memory at a time. One that is too long is passed over and counted, never held.</remarks>
internal sealed class JsonElements(ByteSource source, int limit)
{
    private const int FirstBytes = 4096;

    private byte[] element = new byte[FirstBytes];
    private ReadOnlyMemory<byte> piece;
    private int depth;
    private bool inString;
    private bool isEscaped;

    /// <summary>The line on which the last element began, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The length of the last element in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the last element was too long to be kept.</summary>
    public bool IsTooLong => Length > limit;

    /// <summary>Whether the end of the array was seen.</summary>
    public bool IsClosed { get; private set; }

    private long CurrentLine { get; set; } = 1;

    /// <summary>The next element, valid until the next call; null at the end of the array or the input.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        Length = 0;
        while (!IsClosed)
        {
            if (piece.IsEmpty)
            {
                piece = await source.ReadPieceAsync(cancellationToken);
                if (piece.IsEmpty)
                {
                    return null;
                }
            }

            if (Take())
            {
                return IsTooLong ? default : element.AsMemory(0, (int)Length);
            }
        }

        return null;
    }

    // Goes through the piece; true at the end of an element.
    private bool Take()
    {
        ReadOnlySpan<byte> bytes = piece.Span;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            CurrentLine += value == (byte)'\n' ? 1 : 0;
            bool isBetween = depth == 1 && !inString && value is (byte)',' or (byte)']';
            if (depth > 0 && !isBetween && (Length > 0 || !IsBlank(value)))
            {
                Keep(value);
            }

            Step(value);
            if (isBetween && Length > 0)
            {
                piece = piece[(i + 1)..];
                return true;
            }

            if (IsClosed)
            {
                break;
            }
        }

        piece = default;
        return false;
    }

    private void Step(byte value)
    {
        if (inString)
        {
            inString = isEscaped || value != (byte)'"';
            isEscaped = !isEscaped && value == (byte)'\\';
            return;
        }

        switch (value)
        {
            case (byte)'"':
                inString = true;
                break;
            case (byte)'[' or (byte)'{':
                depth++;
                break;
            case (byte)']' or (byte)'}':
                depth--;
                IsClosed = depth <= 0;
                break;
            default:
                break;
        }
    }

    private void Keep(byte value)
    {
        Line = Length == 0 ? CurrentLine : Line;
        if (Length < limit)
        {
            if (Length == element.Length)
            {
                Array.Resize(ref element, (int)Math.Min(2L * element.Length, limit));
            }

            element[Length] = value;
        }

        Length++;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
