using System.Text;
using Sanad.Intake.Compression;
using Xunit;

namespace Sanad.Intake.Tests.Compression;

public sealed class CheckedGzipStreamTests
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(1, 60).Select(day => $"{day} جون کو ملتان میں بارش سے {day * 3} مکان گر گئے۔\n")));

    private static async Task<(byte[] Read, GzipException? Fault)> ReadAsync(byte[] file)
    {
        var stream = new CheckedGzipStream(new MemoryStream(file));
        var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read);
            return (read.ToArray(), null);
        }
        catch (GzipException e)
        {
            return (read.ToArray(), e);
        }
    }

    [Fact]
    public async Task Members_are_read_one_after_the_other_and_their_places_known()
    {
        byte[] noise = GzipFile.Noise(300_000, 7);
        byte[][] contents = [Report, [], noise, Report];
        var file = new GzipFile();
        foreach (byte[] content in contents)
        {
            file.Add(content);
        }

        (byte[] read, GzipException? fault) = await ReadAsync(file.Bytes);
        Assert.Null(fault);
        Assert.Equal([.. contents.SelectMany(content => content)], read);

        var stream = new CheckedGzipStream(new MemoryStream(file.Bytes));
        var places = new HashSet<long>();
        while (await stream.ReadAsync(new byte[4096]) > 0)
        {
            places.Add(stream.MemberOffset);
        }

        Assert.Equal([file.Starts[0], file.Starts[2], file.Starts[3]], places.Select(place => (int)place));
    }

    [Fact]
    public async Task Every_cut_inside_a_member_is_found_and_nothing_before_it_lost()
    {
        byte[] first = GzipFile.Member(Report);
        byte[] file = [.. first, .. GzipFile.Member(GzipFile.Noise(900, 3)), .. GzipFile.Member(Report.AsSpan(0, 50))];
        int second = first.Length;
        int third = file.Length - GzipFile.Member(Report.AsSpan(0, 50)).Length;
        for (int cut = 1; cut < file.Length; cut++)
        {
            (byte[] read, GzipException? fault) = await ReadAsync(file[..cut]);
            if (cut == second || cut == third)
            {
                Assert.Null(fault);
                continue;
            }

            int member = cut < second ? 0 : cut < third ? second : third;
            Assert.True(fault?.Fault == GzipFault.Truncated, $"cut at {cut}: {fault?.Message ?? "silent"}");
            Assert.Equal((member, cut), (fault!.MemberOffset, fault.Offset));
            Assert.True(read.Length >= (cut < second ? 0 : cut < third ? Report.Length : Report.Length + 900));
        }
    }

    [Fact]
    public async Task Every_flipped_bit_that_changes_the_text_is_found()
    {
        byte[] file = GzipFile.Member(Report);
        for (int bit = 10 * 8; bit < file.Length * 8; bit++)
        {
            byte[] damaged = [.. file];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            (byte[] read, GzipException? fault) = await ReadAsync(damaged);
            Assert.True(fault is not null || read.AsSpan().SequenceEqual(Report), $"bit {bit} flipped: {read.Length} bytes and no fault");
            Assert.Equal(0, fault?.MemberOffset ?? 0);
        }
    }

    [Fact]
    public async Task A_damaged_member_in_the_middle_is_left_behind()
    {
        var file = new GzipFile();
        file.Add(Report);
        file.Add(GzipFile.Noise(50_000, 11));
        file.Add(Report);
        byte[] bytes = file.Bytes;
        bytes[file.Starts[1] + 30_000] ^= 1;
        var stream = new CheckedGzipStream(new MemoryStream(bytes));
        GzipException fault = await Assert.ThrowsAsync<GzipException>(() => stream.CopyToAsync(Stream.Null));
        Assert.Equal((GzipFault.Damaged, (long)file.Starts[1]), (fault.Fault, fault.MemberOffset));
        await Assert.ThrowsAsync<GzipException>(() => stream.CopyToAsync(Stream.Null));

        Assert.True(await stream.ResumeAsync(CancellationToken.None));
        var rest = new MemoryStream();
        await stream.CopyToAsync(rest);
        Assert.Equal(Report, rest.ToArray());
        Assert.Equal(file.Starts[2], stream.MemberOffset);
    }

    [Fact]
    public async Task All_fields_of_the_head_are_passed_over()
    {
        byte[] plain = GzipFile.Member(Report);
        byte[] head = [0x1F, 0x8B, 8, 2 + 4 + 8 + 16, 1, 2, 3, 4, 0, 255, 3, 0, 9, 9, 9, (byte)'a', 0, (byte)'b', 0, 7, 7];
        (byte[] read, GzipException? fault) = await ReadAsync([.. head, .. plain[10..]]);
        Assert.Null(fault);
        Assert.Equal(Report, read);
        for (int cut = 1; cut < head.Length; cut++)
        {
            Assert.Equal(GzipFault.Truncated, (await ReadAsync(head[..cut])).Fault?.Fault);
        }
    }

    [Fact]
    public async Task Zeros_behind_the_last_member_are_padding_and_anything_else_is_told()
    {
        byte[] member = GzipFile.Member(Report);
        Assert.Null((await ReadAsync([.. member, .. new byte[100_000]])).Fault);
        Assert.Empty((await ReadAsync([])).Read);
        (byte[] read, GzipException? fault) = await ReadAsync([.. member, .. "end of tape"u8]);
        Assert.Equal((GzipFault.Damaged, (long)member.Length), (fault?.Fault, fault?.MemberOffset ?? 0));
        Assert.Equal(Report, read);
    }

    [Fact]
    public async Task A_bomb_is_refused_after_a_megabyte_or_so()
    {
        (byte[] read, GzipException? fault) = await ReadAsync(GzipFile.Member(new byte[64 * 1024 * 1024]));
        Assert.Equal(GzipFault.Bomb, fault?.Fault);
        Assert.InRange(read.Length, CheckedGzipStream.FreeBytes - 200_000, CheckedGzipStream.FreeBytes);
    }

    [Fact]
    public async Task Many_small_bombs_are_refused_like_one()
    {
        byte[] small = GzipFile.Member(new byte[900_000]);
        (byte[] read, GzipException? fault) = await ReadAsync([.. Enumerable.Repeat(small, 50).SelectMany(bytes => bytes)]);
        Assert.Equal((GzipFault.Bomb, (long)small.Length), (fault?.Fault, fault?.MemberOffset ?? 0));
        Assert.True(read.Length < 2 * CheckedGzipStream.FreeBytes);
    }
}
