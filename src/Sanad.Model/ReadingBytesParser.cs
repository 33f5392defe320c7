using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Sanad.Model;

/// <summary>The parse of one reading, forward through its bytes; see <see cref="ReadingBytes"/>.</summary>
internal ref partial struct ReadingBytesParser
{
    // The digits of a record's id, which no other has: not worth a place in the pool.
    private const int IdLength = 16;

    private readonly string text;
    private readonly string?[] strings;
    private ReadOnlySpan<byte> rest;
    private string title = "";

    // The text that the record being parsed stands in.
    private TextField field;

    public ReadingBytesParser(ReadOnlySpan<byte> bytes, string text)
    {
        this.text = text;
        rest = bytes;
        if (Take(1)[0] is var form && form != ReadingBytes.Form)
        {
            throw new FormatException($"Expected a reading of form {ReadingBytes.Form}, not {form}.");
        }

        strings = new string?[Count() + 1];
        for (int i = 1; i < strings.Length; i++)
        {
            ReadOnlySpan<byte> utf8 = Take(Count());
            strings[i] = (utf8.Length == IdLength ? null : CodePool.Find(utf8)) ?? Encoding.UTF8.GetString(utf8);
        }
    }

    private delegate T Part<T>(ref ReadingBytesParser parser);

    public Reading Parse()
    {
        var reading = new Reading
        {
            Document = Document(),
            Text = text,
            Reader = new ReaderVersion(String(), String()),
            Items = List(static (ref ReadingBytesParser parser) => parser.Item()),
            Sentences = List(static (ref ReadingBytesParser parser) => parser.Sentence()),
            Entities = List(static (ref ReadingBytesParser parser) => parser.Entity()),
            Times = List(static (ref ReadingBytesParser parser) => parser.Time()),
            Events = List(static (ref ReadingBytesParser parser) => parser.Event()),
            Figures = List(static (ref ReadingBytesParser parser) => parser.Figure()),
            Quotes = List(static (ref ReadingBytesParser parser) => parser.Quote()),
        };
        return rest.IsEmpty ? reading : throw new FormatException($"{rest.Length} bytes are left behind the reading.");
    }

    private ReadingDocument Document()
    {
        var document = new ReadingDocument
        {
            Id = String(),
            Source = StringOrNull(),
            Url = StringOrNull(),
            Title = StringOrNull(),
            Published = StringOrNull(),
            PublishedFrom = Code<PublishedFrom>(),
            InferredPublished = StringOrNull() is { } value
                ? new InferredPublished { Value = value, Evidence = List(static (ref ReadingBytesParser parser) => parser.Span()) }
                : null,
            Language = String(),
            Sha256 = String(),
        };
        if (document.Sha256 != TextDigest.Sha256(text))
        {
            throw new FormatException($"The reading is of the text {document.Sha256}, not of the one given.");
        }

        title = document.Title ?? "";
        return document;
    }

    private Item Item()
    {
        field = TextField.Text;
        return new Item { Span = Span(), Kind = Code<ItemKind>(), Published = StringOrNull() };
    }

    private Sentence Sentence() => new() { Span = SpanAndField(), In = field, Role = Code<SentenceRole>() };

    private Entity Entity() => new()
    {
        Id = String(),
        Name = StringOrNull(),
        Type = Code<EntityType>(),
        Country = StringOrNull(),
        Sector = String(),
        Mentions = List(static (ref ReadingBytesParser parser) => new Mention(parser.SpanAndField(), parser.field)),
        References = List(static (ref ReadingBytesParser parser) => parser.Reference()),
    };

    private Reference Reference()
    {
        TextSpan span = SpanAndField();
        return new Reference(span, Code<ReferenceKind>(), field);
    }

    private TimeMention Time() => new()
    {
        Span = SpanAndField(),
        In = field,
        Value = StringOrNull(),
        InferredValue = StringOrNull(),
        Anchor = StringOrNull(),
        Rule = String(),
    };

    private ImmutableArray<T> List<T>(Part<T> part)
    {
        int count = Count();
        if (count == 0)
        {
            return [];
        }

        var list = new T[count];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = part(ref this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    // Of things that take a byte or more each: what counts more than there are bytes left is damaged, and takes no memory.
    private int Count() => Number() is var count && count <= (uint)rest.Length ? (int)count : throw new FormatException($"{count} parts where {rest.Length} bytes are left.");

    private string String() => StringOrNull() ?? throw new FormatException("A string is missing that every reading has.");

    private string? StringOrNull() => Number() is var number && number < (uint)strings.Length ? strings[number] : throw new FormatException($"There is no string {number} among {strings.Length - 1}.");

    private bool Flag() => Number() != 0;

    private T Code<T>()
        where T : struct, Enum
    {
        int number = Integer();
        return number < Enums<T>.Count ? Enums<T>.Of(number) : throw new FormatException($"{number} is no {typeof(T).Name}.");
    }

    private int Integer() => Number() is var number && number <= int.MaxValue ? (int)number : throw new FormatException($"{number} is no offset.");

    private uint Number()
    {
        const int bits = 7;
        const int more = 1 << bits;
        uint number = 0;
        for (int shift = 0; shift < 32; shift += bits)
        {
            int next = Take(1)[0];
            number |= (uint)(next & (more - 1)) << shift;
            if (next < more)
            {
                return number;
            }
        }

        throw new FormatException("A number of more than 32 bits.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (rest.Length < count)
        {
            throw new FormatException("The bytes end before the reading does.");
        }

        ReadOnlySpan<byte> taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    // The members of a closed set, which are numbered from 0 without a gap.
    private static class Enums<T>
        where T : struct, Enum
    {
        private static readonly T[] All = Enum.GetValues<T>();

        public static int Count => All.Length;

        public static T Of(int number) => All[number];
    }
}
