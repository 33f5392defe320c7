using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests.Model;

public sealed class ReadingBytesTests
{
    [Fact]
    public void A_reading_survives_being_written_and_read()
    {
        Reading read = ReadingBytes.Parse(Write(SampleReading.Full()), SampleReading.Text);
        Assert.Equal(Json(SampleReading.Full()), Json(read));
    }

    [Fact]
    public void Numbers_keep_their_sign_and_digits()
    {
        FigureRecord figure = SampleReading.Full().Figures[0];
        decimal?[] numbers = [null, 0, -1, 0.50m, 33.6844m, -73.0479m, 1_000_000_000_000, decimal.MaxValue, decimal.MinValue];
        Reading reading = SampleReading.Full() with { Figures = [.. numbers.Select(number => figure with { Low = number, High = number })] };
        Reading read = ReadingBytes.Parse(Write(reading), SampleReading.Text);
        Assert.Equal(numbers, read.Figures.Select(one => one.Low));
        Assert.Equal(Json(reading), Json(read));
    }

    [Fact]
    public void Texts_of_other_planes_and_halves_of_pairs_keep_their_offsets()
    {
        const string Text = "الف 😀 \uD800 بے";
        Reading full = SampleReading.Full();
        var reading = new Reading
        {
            Document = full.Document with { Title = null, Sha256 = TextDigest.Sha256(Text), InferredPublished = null },
            Text = Text,
            Reader = full.Reader,
            Entities = [new Entity { Id = "e0", Mentions = [new Mention(new TextSpan(4, Text.Length))] }],
        };
        Assert.Equal(new TextSpan(4, Text.Length), ReadingBytes.Parse(Write(reading), Text).Entities[0].Mentions[0].Span);
    }

    [Fact]
    public void A_reading_that_was_kept_as_JSON_without_its_evidence_is_still_read()
    {
        string json = Json(SampleReading.Full());
        string kept = Regex.Replace(json, ",\"text\":\"(?:[^\"\\\\]|\\\\.)*\"", "", RegexOptions.NonBacktracking);
        Assert.True(kept.Length < json.Length);
        Assert.Equal(json, Json(ReadingBytes.Parse(Encoding.UTF8.GetBytes(kept), SampleReading.Text)));
    }

    [Fact]
    public void A_reading_of_another_text_is_refused()
    {
        FormatException fault = Assert.Throws<FormatException>(() => ReadingBytes.Parse(Write(SampleReading.Full()), SampleReading.Text + " "));
        Assert.Equal($"The reading is of the text {TextDigest.Sha256(SampleReading.Text)}, not of the one given.", fault.Message);
    }

    [Fact]
    public void A_reading_that_was_cut_short_is_refused()
    {
        byte[] bytes = Write(SampleReading.Full());
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<FormatException>(() => ReadingBytes.Parse(bytes.AsSpan(0, length), SampleReading.Text));
        }

        Assert.Throws<FormatException>(() => ReadingBytes.Parse([.. bytes, 0], SampleReading.Text));
    }

    // Either it is told from a reading, or it is one; nothing else happens.
    [Fact]
    public void A_byte_that_was_changed_does_no_harm()
    {
        byte[] bytes = Write(SampleReading.Full());
        int refused = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            foreach (byte other in (byte[])[0, 0x7F, 0xFF])
            {
                byte[] changed = [.. bytes];
                changed[i] = other;
                refused += IsRefused(changed) ? 1 : 0;
            }
        }

        Assert.InRange(refused, bytes.Length, 3 * bytes.Length);
    }

    // Ledgers hold these numbers: a member may be added at the end, and none may move.
    [Theory]
    [InlineData(typeof(EventType), "Agree Consult Support Concede Cooperate Aid Retreat Request Accuse Reject Threaten Protest Sanction Mobilize Coerce Assault")]
    [InlineData(typeof(Measure), "Killed Wounded Casualties Missing Captured Arrested Displaced Deployed Participants Workers Weapons Money Sentence Mass Distance Area Percent Count")]
    [InlineData(typeof(Certainty), "Asserted Believed Unconfirmed Denied")]
    [InlineData(typeof(Stance), "States Claims Believes Confirms Denies NotConfirmed")]
    [InlineData(typeof(AttributionRole), "Origin Via")]
    [InlineData(typeof(EntityType), "Person Organization Location Miscellaneous")]
    [InlineData(typeof(ReferenceKind), "Pronoun Office Description")]
    [InlineData(typeof(ItemKind), "Article Headline")]
    [InlineData(typeof(SentenceRole), "Body Headline Dateline Byline Boilerplate")]
    [InlineData(typeof(FigureScope), "New Total")]
    [InlineData(typeof(TextField), "Text Title")]
    [InlineData(typeof(PublishedFrom), "Unknown Metadata Page Inferred")]
    [InlineData(typeof(Auxiliary), "None Future Hypothetical Negation Historical")]
    public void The_numbers_of_closed_sets_stay_as_ledgers_hold_them(Type set, string members) => Assert.Equal(members, string.Join(' ', Enum.GetNames(set)));

    private static bool IsRefused(byte[] bytes)
    {
        try
        {
            ReadingBytes.Parse(bytes, SampleReading.Text);
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static byte[] Write(Reading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        new ReadingBytesWriter().Write(reading, output);
        return output.WrittenSpan.ToArray();
    }

    private static string Json(Reading reading) => Encoding.UTF8.GetString(ReadingJsonTests.Write(reading));
}
