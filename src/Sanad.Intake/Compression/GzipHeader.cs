using System.Buffers.Binary;

namespace Sanad.Intake.Compression;

/// <summary>The head of a gzip member (RFC 1952, section 2.3).</summary>
internal static class GzipHeader
{
    private const int FixedLength = 10;
    private const byte HasSum = 2;
    private const byte HasExtra = 4;
    private const byte HasName = 8;
    private const byte HasComment = 16;
    private const byte Reserved = 0xE0;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    // Whether these bytes can begin a member; fewer than four say what they can.
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        int count = Math.Min(bytes.Length, Magic.Length);
        return bytes[..count].SequenceEqual(Magic[..count]) && (bytes.Length <= Magic.Length || (bytes[3] & Reserved) == 0);
    }

    // Leaves the window behind the head, or behind the padding.
    public static async ValueTask<GzipHeaderKind> ReadAsync(GzipWindow window, CancellationToken cancellationToken)
    {
        if (!await window.FillAsync(1, cancellationToken) || (window.Ahead[0] == 0 && await IsPaddingAsync(window, cancellationToken)))
        {
            return GzipHeaderKind.None;
        }

        bool isWhole = await window.FillAsync(FixedLength, cancellationToken);
        if (!IsOne(window.Ahead))
        {
            return GzipHeaderKind.Other;
        }

        if (!isWhole)
        {
            return GzipHeaderKind.Cut;
        }

        byte flags = window.Ahead[3];
        window.Skip(FixedLength);
        bool isRead = ((flags & HasExtra) == 0 || await SkipExtraAsync(window, cancellationToken))
            && ((flags & HasName) == 0 || await SkipNameAsync(window, cancellationToken))
            && ((flags & HasComment) == 0 || await SkipNameAsync(window, cancellationToken))
            && ((flags & HasSum) == 0 || await SkipAsync(window, 2, cancellationToken));
        return isRead ? GzipHeaderKind.Member : GzipHeaderKind.Cut;
    }

    private static async ValueTask<bool> IsPaddingAsync(GzipWindow window, CancellationToken cancellationToken)
    {
        do
        {
            int zeros = window.Ahead.IndexOfAnyExcept((byte)0);
            window.Skip(zeros < 0 ? window.Ahead.Length : zeros);
            if (zeros >= 0)
            {
                return false;
            }
        }
        while (await window.FillAsync(1, cancellationToken));
        return true;
    }

    private static async ValueTask<bool> SkipExtraAsync(GzipWindow window, CancellationToken cancellationToken)
    {
        if (!await window.FillAsync(2, cancellationToken))
        {
            return false;
        }

        return await SkipAsync(window, 2 + BinaryPrimitives.ReadUInt16LittleEndian(window.Ahead), cancellationToken);
    }

    private static async ValueTask<bool> SkipNameAsync(GzipWindow window, CancellationToken cancellationToken)
    {
        while (await window.FillAsync(1, cancellationToken))
        {
            int length = window.Ahead.IndexOf((byte)0);
            window.Skip(length < 0 ? window.Ahead.Length : length + 1);
            if (length >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static async ValueTask<bool> SkipAsync(GzipWindow window, int count, CancellationToken cancellationToken)
    {
        bool isThere = await window.FillAsync(count, cancellationToken);
        window.Skip(Math.Min(count, window.Ahead.Length));
        return isThere;
    }
}
