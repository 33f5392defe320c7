using System.Buffers;
using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>Writes readings as <see cref="ReadingBytes"/>. One instance for one thread; it keeps its buffers.</summary>
public sealed class ReadingBytesWriter
{
    private readonly NumberBuffer count = new();
    private readonly NumberBuffer strings = new();
    private readonly NumberBuffer fields = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Writes one reading.</summary>
    public void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        strings.Clear();
        fields.Clear();
        numbers.Clear();
        Add(reading.Document);
        Add(reading.Reader.Version);
        Add(reading.Reader.Lexicon);
        Add(reading.Items, Add);
        Add(reading.Sentences, Add);
        Add(reading.Entities, Add);
        Add(reading.Times, Add);
        Add(reading.Events, Add);
        Add(reading.Figures, Add);
        Add(reading.Quotes, Add);
        output.Write([ReadingBytes.Form]);
        count.Clear();
        count.Add((uint)numbers.Count);
        output.Write(count.Written);
        output.Write(strings.Written);
        output.Write(fields.Written);
    }

    private void Add(ReadingDocument document)
    {
        Add(document.Id);
        Add(document.Source);
        Add(document.Url);
        Add(document.Title);
        Add(document.Published);
        Add((int)document.PublishedFrom);
        Add(document.InferredPublished?.Value);
        if (document.InferredPublished is { } inferred)
        {
            Add(inferred.Evidence, Add);
        }

        Add(document.Language);
        Add(document.Sha256);
    }

    private void Add(Item item)
    {
        Add(item.Span);
        Add((int)item.Kind);
        Add(item.Published);
    }

    private void Add(Sentence sentence)
    {
        Add(sentence.Span);
        Add((int)sentence.In);
        Add((int)sentence.Role);
    }

    private void Add(Entity entity)
    {
        Add(entity.Id);
        Add(entity.Name);
        Add((int)entity.Type);
        Add(entity.Country);
        Add(entity.Sector);
        Add(entity.Mentions, Add);
        Add(entity.References, Add);
    }

    private void Add(Mention mention)
    {
        Add(mention.Span);
        Add((int)mention.In);
    }

    private void Add(Reference reference)
    {
        Add(reference.Span);
        Add((int)reference.In);
        Add((int)reference.Kind);
    }

    private void Add(TimeMention time)
    {
        Add(time.Span);
        Add((int)time.In);
        Add(time.Value);
        Add(time.InferredValue);
        Add(time.Anchor);
        Add(time.Rule);
    }

    private void Add(EventRecord record)
    {
        Add(record.Id);
        Add(record.Span);
        Add((int)record.In);
        Add(record.Cue);
        Add((int)record.Event);
        Add(record.Modes, Add);
        Add(record.Contexts, Add);
        Add(record.Actors, Add);
        Add(record.Recipients, Add);
        Add(record.Location);
        Add(record.Time);
        Add((int)record.Aux);
        Add((int)record.Certainty);
        Add(record.Attribution, Add);
        Add(record.Same);
        Add(record.Rule);
    }

    private void Add(FigureRecord record)
    {
        Add(record.Id);
        Add(record.Span);
        Add((int)record.In);
        Add((int)record.Measure);
        Add(record.Low);
        Add(record.High);
        Add(record.Approx ? 1 : 0);
        Add(record.Unit);
        Add(record.Of, Add);
        Add(record.Location);
        Add(record.Time);
        Add((int)record.Certainty);
        Add(record.Attribution, Add);
        Add(record.EventId);
        Add(record.PartOf);
        if (AddWhether(record.Scope is not null))
        {
            Add((int)record.Scope!.Value);
        }

        Add(record.Same);
        Add(record.Rule);
    }

    private void Add(QuoteRecord record)
    {
        Add(record.Id);
        Add(record.Span);
        Add((int)record.In);
        AddOrNull(record.Speaker);
        AddOrNull(record.Addressee);
        Add(record.Cue);
        Add(record.Direct ? 1 : 0);
        Add(record.Attribution, Add);
        Add(record.Rule);
    }

    private void Add(Attribution voice)
    {
        Add((int)voice.Role);
        Add(voice.Span);
        Add(voice.Name);
        Add(voice.Country);
        Add(voice.Sector);
        Add(voice.Entity);
        Add(voice.Cue);
        Add((int)voice.Stance);
        Add(voice.Said);
    }

    private void Add(Party party)
    {
        Add(party.Entity);
        Add(party.Span);
        Add(party.Name);
        Add(party.Country);
        Add(party.Sector);
    }

    private void AddOrNull(Party? party)
    {
        if (AddWhether(party is not null))
        {
            Add(party!);
        }
    }

    private void Add(Place? place)
    {
        if (AddWhether(place is not null))
        {
            Add(place!.Span);
            Add(place.Name);
            Add(place.Country);
            Add(place.Latitude);
            Add(place.Longitude);
        }
    }

    private void Add(RecordTime? time)
    {
        if (AddWhether(time is not null))
        {
            Add(time!.Span);
            Add(time.Value);
            Add(time.InferredValue);
        }
    }

    private void Add<T>(ImmutableArray<T> list, Action<T> add)
    {
        Add(list.Length);
        foreach (T part in list)
        {
            add(part);
        }
    }

    private void Add(TextSpan span)
    {
        Add(span.Start);
        Add(span.Length);
    }

    private void Add(TextSpan? span)
    {
        Add(span is { } given ? given.Start + 1 : 0);
        if (span is { } known)
        {
            Add(known.Length);
        }
    }

    // Its scale with the sign below it, then the three words of its digits (System.Decimal.GetBits).
    private void Add(decimal? number)
    {
        if (!AddWhether(number is not null))
        {
            return;
        }

        Span<int> words = stackalloc int[4];
        decimal.GetBits(number!.Value, words);
        Add((number.Value.Scale << 1) | (words[3] < 0 ? 1 : 0));
        foreach (int word in words[..3])
        {
            fields.Add(unchecked((uint)word));
        }
    }

    private void Add(string? value)
    {
        if (value is null)
        {
            Add(0);
            return;
        }

        if (!numbers.TryGetValue(value, out int number))
        {
            numbers.Add(value, number = numbers.Count + 1);
            strings.Add(value);
        }

        Add(number);
    }

    private bool AddWhether(bool isThere)
    {
        Add(isThere ? 1 : 0);
        return isThere;
    }

    private void Add(int number) => fields.Add(checked((uint)number));
}
