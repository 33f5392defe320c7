using System.Buffers;
using System.Text.Json;
using Sanad.Intake.Feeds;

namespace Sanad.Application.Watching;

/// <summary>What is remembered of feeds and entries as compact JSON. What another version wrote and cannot be read counts as not remembered.</summary>
internal static class WatchStateJson
{
    public static byte[] Write(FeedState feed) => Write(json =>
    {
        WriteText(json, "movedTo", feed.MovedTo);
        WriteText(json, "etag", feed.ETag);
        WriteText(json, "lastModified", feed.LastModified);
        WriteNumber(json, "least", (long)feed.Rhythm.Least.TotalSeconds);
        WriteNumber(json, "skip", feed.Rhythm.SkippedHours);
        WriteNumber(json, "next", feed.NextPoll.ToUnixTimeSeconds());
        WriteNumber(json, "last", feed.LastPoll?.ToUnixTimeSeconds() ?? 0);
        WriteNumber(json, "failures", feed.Failures);
        WriteNumber(json, "gone", feed.IsGone ? 1 : 0);
    });

    public static byte[] Write(EntryState entry, int seenDay) => Write(json =>
    {
        WriteText(json, "stamp", entry.Stamp);
        WriteNumber(json, "fetches", entry.Fetches);
        WriteNumber(json, "wanting", entry.IsWanting ? 1 : 0);
        WriteNumber(json, "seen", seenDay);
    });

    public static FeedState? ReadFeed(string url, byte[] value) => Read(value, root => new FeedState(url)
    {
        MovedTo = TextOf(root, "movedTo"),
        ETag = TextOf(root, "etag"),
        LastModified = TextOf(root, "lastModified"),
        Rhythm = new FeedRhythm(TimeSpan.FromSeconds(NumberOf(root, "least")), (int)NumberOf(root, "skip")),
        NextPoll = DateTimeOffset.FromUnixTimeSeconds(NumberOf(root, "next")),
        LastPoll = NumberOf(root, "last") is var last and not 0 ? DateTimeOffset.FromUnixTimeSeconds(last) : null,
        Failures = (int)NumberOf(root, "failures"),
        IsGone = NumberOf(root, "gone") != 0,
    });

    public static (EntryState Entry, int SeenDay)? ReadEntry(string id, byte[] value) => Read<(EntryState, int)?>(value, root =>
        (new EntryState(id, TextOf(root, "stamp") ?? "", (int)NumberOf(root, "fetches"), NumberOf(root, "wanting") != 0), (int)NumberOf(root, "seen")));

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static T? Read<T>(byte[] value, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(value);
            return read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            return default;
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long value)
    {
        if (value != 0)
        {
            json.WriteNumber(name, value);
        }
    }

    private static string? TextOf(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static long NumberOf(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
}
