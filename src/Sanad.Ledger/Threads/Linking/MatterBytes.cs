using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>A matter as bytes, for a store to keep.</summary>
/// <remarks>Little-endian; counts before lists. Its first byte is the version of the form: a matter of another form is made anew.</remarks>
public static class MatterBytes
{
    /// <summary>The form that is written today.</summary>
    public const byte Form = 6;

    private const int Historical = 1;
    private const int Unreal = 2;
    private const int Total = 4;
    private const int Part = 8;
    private const int Principal = 16;
    private const int Background = 32;
    private const int GoesOn = 64;
    private const int Recalled = 128;
    private const int New = 256;
    private const int Ago = 512;

    /// <summary>The bytes of a matter, without its line and place.</summary>
    public static byte[] Write(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        using var stream = new MemoryStream(4096);
        using var writer = new BinaryWriter(stream);
        writer.Write(Form);
        writer.Write((byte)matter.Principal);
        Write(writer, [.. matter.Keys], [.. matter.Weights]);
        Write(writer, matter.Topic.Words, matter.Topic.Weights);
        Write(writer, matter.Names.AsSpan());
        writer.Write((ushort)matter.Sentences.Length);
        foreach (MatterSentence sentence in matter.Sentences)
        {
            writer.Write((short)sentence.Number);
            Write(writer, sentence.Words, sentence.Weights);
            Write(writer, sentence.Own);
            Write(writer, sentence.Names.AsSpan());
        }

        writer.Write((ushort)matter.Claims.Length);
        foreach (MatterClaim claim in matter.Claims)
        {
            Write(writer, claim);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The matter that was written.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another form, or damaged.</exception>
    public static Matter Read(long line, long place, ReadOnlySpan<byte> bytes)
    {
        var reader = new SpanReader(bytes);
        if (reader.Byte() != Form)
        {
            throw new InvalidDataException("the matter is of another form");
        }

        ActGroup principal = (ActGroup)reader.Byte();
        (int[] keys, float[] weights) = ReadWords(ref reader);
        (int[] topic, float[] topicWeights) = ReadWords(ref reader);
        int[] names = ReadNumbers(ref reader);
        MatterSentence[] sentences = ReadSentences(ref reader);
        var claims = new MatterClaim[reader.UShort()];
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = ReadClaim(ref reader, i);
        }

        return new Matter
        {
            Line = line,
            Place = place,
            Keys = ImmutableArray.Create(keys),
            Weights = ImmutableArray.Create(weights),
            Topic = WordVector.From(topic, topicWeights),
            Names = ImmutableArray.Create(names),
            Sentences = ImmutableArray.Create(sentences),
            Claims = ImmutableArray.Create(claims),
            Principal = principal,
        };
    }

    private static MatterSentence[] ReadSentences(ref SpanReader reader)
    {
        var sentences = new MatterSentence[reader.UShort()];
        for (int i = 0; i < sentences.Length; i++)
        {
            int number = reader.Short();
            (int[] words, float[] all) = ReadWords(ref reader);
            sentences[i] = MatterSentence.From(number, words, all, ReadWeights(ref reader, words.Length), ReadNumbers(ref reader));
        }

        return sentences;
    }

    private static int[] ReadNumbers(ref SpanReader reader)
    {
        int[] numbers = new int[reader.UShort()];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.Int();
        }

        return numbers;
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<int> numbers)
    {
        writer.Write((ushort)numbers.Length);
        foreach (int number in numbers)
        {
            writer.Write(number);
        }
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<int> words, ReadOnlySpan<float> weights)
    {
        Write(writer, words);
        Write(writer, weights);
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<float> weights)
    {
        foreach (float weight in weights)
        {
            writer.Write((Half)weight);
        }
    }

    private static void Write(BinaryWriter writer, MatterClaim claim)
    {
        writer.Write(claim.Id);
        writer.Write((byte)claim.Kind);
        writer.Write((ushort)claim.Sentence);
        writer.Write((ushort)((claim.IsHistorical ? Historical : 0) | (claim.IsUnreal ? Unreal : 0) | (claim.IsTotal ? Total : 0)
            | (claim.IsPart ? Part : 0) | (claim.IsPrincipal ? Principal : 0) | (claim.IsBackground ? Background : 0) | (claim.GoesOn ? GoesOn : 0) | (claim.IsRecalled ? Recalled : 0)
            | (claim.IsNew ? New : 0) | (claim.IsAgo ? Ago : 0)));
        Write(writer, claim.Actors);
        Write(writer, claim.Recipients);
        writer.Write(claim.Place.Name);
        writer.Write(claim.Place.Country);
        writer.Write(claim.FirstDay);
        writer.Write(claim.LastDay);
        writer.Write((short)claim.Same);
        if (claim.IsFigure)
        {
            writer.Write(claim.Low);
            writer.Write(claim.High);
            writer.Write((byte)claim.Course);
            writer.Write(claim.Unit);
            writer.Write((short)claim.Event);
        }
        else
        {
            writer.Write((byte)Math.Min(claim.Cue.Length, byte.MaxValue));
            foreach (int word in claim.Cue.Take(byte.MaxValue))
            {
                writer.Write(word);
            }
        }
    }

    private static void Write(BinaryWriter writer, MatterParty[] parties)
    {
        writer.Write((byte)Math.Min(parties.Length, byte.MaxValue));
        foreach (MatterParty party in parties.Take(byte.MaxValue))
        {
            writer.Write(party.Name);
            writer.Write(party.Country);
            writer.Write(party.Sector);
            writer.Write(party.Words);
        }
    }

    private static (int[] Words, float[] Weights) ReadWords(ref SpanReader reader)
    {
        int[] words = ReadNumbers(ref reader);
        return (words, ReadWeights(ref reader, words.Length));
    }

    private static float[] ReadWeights(ref SpanReader reader, int count)
    {
        float[] weights = new float[count];
        for (int i = 0; i < count; i++)
        {
            weights[i] = reader.HalfFloat();
        }

        return weights;
    }

    private static MatterClaim ReadClaim(ref SpanReader reader, int ordinal)
    {
        long id = reader.Long();
        int kind = reader.Byte();
        int sentence = reader.UShort();
        int flags = reader.UShort();
        var claim = new MatterClaim
        {
            Ordinal = ordinal,
            Id = id,
            Kind = kind,
            Sentence = sentence,
            IsHistorical = (flags & Historical) != 0,
            IsUnreal = (flags & Unreal) != 0,
            IsTotal = (flags & Total) != 0,
            IsPart = (flags & Part) != 0,
            IsNew = (flags & New) != 0,
            IsPrincipal = (flags & Principal) != 0,
            IsBackground = (flags & Background) != 0,
            GoesOn = (flags & GoesOn) != 0,
            IsRecalled = (flags & Recalled) != 0,
            IsAgo = (flags & Ago) != 0,
            Actors = ReadParties(ref reader),
            Recipients = ReadParties(ref reader),
            Place = new MatterParty(reader.Int(), reader.Int(), 0, 0),
            FirstDay = reader.Int(),
            LastDay = reader.Int(),
            Same = reader.Short(),
        };
        return claim.IsFigure
            ? claim with { Low = reader.Double(), High = reader.Double(), Course = (CourseOfValue)reader.Byte(), Unit = reader.Int(), Event = reader.Short() }
            : claim with { Cue = ReadCue(ref reader) };
    }

    private static int[] ReadCue(ref SpanReader reader)
    {
        int[] cue = new int[reader.Byte()];
        for (int i = 0; i < cue.Length; i++)
        {
            cue[i] = reader.Int();
        }

        return cue;
    }

    private static MatterParty[] ReadParties(ref SpanReader reader)
    {
        var parties = new MatterParty[reader.Byte()];
        for (int i = 0; i < parties.Length; i++)
        {
            parties[i] = new MatterParty(reader.Int(), reader.Int(), reader.Int(), reader.Int());
        }

        return parties;
    }
}
