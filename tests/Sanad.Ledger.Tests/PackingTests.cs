using System.IO.Compression;
using System.Text;
using Sanad.Ledger.Storage;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <summary>Texts and readings as the ledger keeps them.</summary>
public sealed class PackingTests
{
    private static readonly string Report = string.Concat(Enumerable.Repeat("وزیرِ خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔ 🛰️ ", 60));

    public static TheoryData<string> Texts => ["", "ا", Report];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_packed_comes_back(string text)
    {
        byte[] packed = Packing.Pack(text);
        Assert.Equal(text, Packing.UnpackText(packed));
        Assert.Equal(Encoding.UTF8.GetBytes(text), Packing.Unpack(packed));
    }

    [Fact]
    public void A_report_takes_less_room_than_its_text() =>
        Assert.InRange(Packing.Pack(Report).Length, 1, Encoding.UTF8.GetByteCount(Report) / 2);

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_ledger_kept_as_Brotli_is_read(string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        byte[] body = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        Assert.True(BrotliEncoder.TryCompress(plain, body, out int written, quality: 1, window: 18));
        Assert.Equal(text, Packing.UnpackText([.. BitConverter.GetBytes(plain.Length), .. body.AsSpan(0, written)]));
    }

    [Fact]
    public void What_was_cut_off_or_lengthened_is_refused()
    {
        byte[] packed = Packing.Pack(Report);
        for (int length = 0; length < packed.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Packing.Unpack(packed.AsSpan(0, length)));
        }

        Assert.Throws<InvalidDataException>(() => Packing.Unpack([.. BitConverter.GetBytes(int.MaxValue), .. packed.AsSpan(sizeof(int))]));
        Assert.Throws<InvalidDataException>(() => Packing.Unpack([.. BitConverter.GetBytes(-1), .. packed.AsSpan(sizeof(int))]));
        Assert.Throws<InvalidDataException>(() => Packing.Unpack([.. packed, 7]));
    }

    [Fact]
    public void A_changed_byte_gives_as_many_others_or_is_refused()
    {
        byte[] packed = Packing.Pack(Report);
        for (int at = sizeof(int); at < packed.Length; at++)
        {
            byte[] changed = [.. packed];
            changed[at] ^= 0xFF;
            if (Record.Exception(() => Assert.Equal(Encoding.UTF8.GetByteCount(Report), Packing.Unpack(changed).Length)) is { } fault)
            {
                Assert.IsType<InvalidDataException>(fault);
            }
        }
    }
}
