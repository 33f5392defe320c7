using Sanad.Model;

namespace Sanad.Application.Exports;

/// <content>The columns themselves, by what they tell of.</content>
public static partial class ExportColumns
{
    private static IEnumerable<ExportColumn> OfDocument() =>
    [
        Text("id", "the record's id, made from its content; it never changes", row => row.Id),
        Text("kind", "`event`, `figure` or `quote`", row => row.Kind),
        Text("document", "the document's id, unique in its source", row => row.Reading.Document.Id),
        Text("source", "the outlet or feed", row => row.Reading.Document.Source),
        Text("url", "where it was published", row => row.Reading.Document.Url),
        Text("title", "the document's headline", row => row.Reading.Document.Title),
        Text("published", "the publication day (EDTF), where the input or the page gives it", row => row.Reading.Document.Published),
        Text("published_from", "how that day is known: `metadata`, `page` or `inferred`", row => Codes.Of(row.Reading.Document.PublishedFrom)),
        Text("published_inferred", "the day worked out from the text, where nothing gives it", row => row.Reading.Document.InferredPublished?.Value),
        Number("version", "which version of the publication it is, from 1", row => row.Version.Number),
        Truth("superseded", "whether a later version has taken its place", row => row.Version.IsSuperseded),
        Text("ingested", "when the ledger learned it, UTC", row => Instant(row.Version.IngestedAt)),
        Text("sha256", "the digest of the document's UTF-8 text", row => row.Reading.Document.Sha256),
    ];

    private static IEnumerable<ExportColumn> OfEvent() =>
    [
        Text("event", "PLOVER's category", row => row.Event is { } record ? Codes.Of(record.Event) : null),
        List("mode", "PLOVER's modes", row => row.Event?.Modes ?? []),
        List("context", "PLOVER's contexts", row => row.Event?.Contexts ?? []),
        PartyList("actor", "who did it: English names, or the words of the text", Actors, NameOf),
        PartyList("actor_country", "their countries, in the same order", Actors, CountryOf),
        PartyList("actor_sector", "their sectors, in the same order", Actors, SectorOf),
        PartyList("actor_text", "how the text calls them, in the same order", Actors, WordsOf),
        PartyList("recipient", "to whom: English names, or the words of the text", Recipients, NameOf),
        PartyList("recipient_country", "their countries, in the same order", Recipients, CountryOf),
        PartyList("recipient_sector", "their sectors, in the same order", Recipients, SectorOf),
        PartyList("recipient_text", "how the text calls them, in the same order", Recipients, WordsOf),
    ];

    private static IEnumerable<ExportColumn> OfCircumstances() =>
    [
        Text("location", "where: the English name, or the words of the text", row => row.Location?.Name ?? row.Cut(row.Location?.Span)),
        Text("location_country", "the country of that place", row => row.Location?.Country),
        Number("lat", "degrees north", row => row.Location?.Latitude),
        Number("lon", "degrees east", row => row.Location?.Longitude),
        Text("time", "when it happened or held (EDTF)", row => row.Time?.Value),
        Text("time_inferred", "the same, reached from an inferred publication day", row => row.Time?.InferredValue),
    ];

    private static IEnumerable<ExportColumn> OfFigure() =>
    [
        Text("measure", "what a figure measures", row => row.Figure is { } record ? Codes.Of(record.Measure) : null),
        Number("low", "the least it may be; empty for “up to”", row => row.Figure?.Low),
        Number("high", "the most it may be; empty for “at least”", row => row.Figure?.High),
        Truth("approx", "whether the text says “about”", row => row.Figure?.Approx),
        Text("unit", "what is counted", row => row.Figure?.Unit),
        Text("scope", "`new` or `total`, where the text says so", row => row.Figure?.Scope is { } scope ? Codes.Of(scope) : null),
        PartyList("of", "whom or whose it counts: English names, or the words of the text", Counted, NameOf),
        PartyList("of_country", "their countries, in the same order", Counted, CountryOf),
        PartyList("of_sector", "their sectors, in the same order", Counted, SectorOf),
        Text("of_event", "the id of the event it counts for", row => row.Figure?.EventId),
        Text("part_of", "the id of the figure it is a part of", row => row.Figure?.PartOf),
    ];

    private static IEnumerable<ExportColumn> OfQuote() =>
    [
        Text("speaker", "who said it: the English name, or the words of the text", row => NameOf(row, row.Quote?.Speaker)),
        Text("speaker_country", "the speaker's country", row => row.Quote?.Speaker?.Country),
        Text("speaker_sector", "the speaker's sector", row => row.Quote?.Speaker?.Sector),
        Text("addressee", "to whom it was said", row => NameOf(row, row.Quote?.Addressee)),
        Truth("direct", "whether it stands in quotation marks", row => row.Quote?.Direct),
        Text("quote", "what was said; the same as `evidence` of a quote", row => row.Quote is null ? null : row.Evidence),
    ];

    private static IEnumerable<ExportColumn> OfRecord() =>
    [
        List("aux", "`future`, `hypothetical`, `negation`, `historical`", AuxOf),
        Text("certainty", "`asserted`, `believed`, `unconfirmed` or `denied`", row => row.Certainty is { } certainty ? Codes.Of(certainty) : null),
        List("origin", "on whose word: English names, or the words of the text", row => Voices(row, AttributionRole.Origin).Select(voice => VoiceName(row, voice))),
        List("origin_country", "their countries, in the same order", row => Voices(row, AttributionRole.Origin).Select(voice => voice.Country)),
        List("origin_sector", "their sectors, in the same order", row => Voices(row, AttributionRole.Origin).Select(voice => voice.Sector)),
        List("stance", "what they do with it, in the same order", row => Voices(row, AttributionRole.Origin).Select(voice => Codes.Of(voice.Stance))),
        List("said", "when they said it (EDTF), in the same order", row => Voices(row, AttributionRole.Origin).Select(voice => voice.Said?.Value)),
        List("via", "the media that it came through", row => Voices(row, AttributionRole.Via).Select(voice => VoiceName(row, voice))),
        Text("cue", "the words that show an event or a saying", row => row.Cut(row.Cue)),
        Text("evidence", "the words that the record was read from", row => row.Evidence),
        Text("sentence", "the sentence they stand in", row => row.Sentence()),
        Text("in", "`text` or `title`: where they stand", row => Codes.Of(row.In)),
        Number("start", "where the evidence starts, in code points from 0", row => row.Start),
        Number("end", "where it ends, the first code point after it", row => row.End),
        Text("same", "the id of the earlier record that tells the same", row => row.Same),
        Text("state", "`accepted`, `rejected`, `edited`: what people said of it; the other columns are as it was read", row => row.State.Mark),
        Text("rule", "the rule that made the record", row => row.Rule),
        Text("reader", "the version of the reader", row => row.Reading.Reader.Version),
        Text("lexicon", "the version of the language pack", row => row.Reading.Reader.Lexicon),
    ];

    private static IEnumerable<string?> AuxOf(ExportRow row)
    {
        for (int i = 0; i < Codes.AuxOrder.Length; i++)
        {
            if (((int)(row.Event?.Aux ?? Auxiliary.None) & (1 << i)) != 0)
            {
                yield return Codes.AuxOrder[i];
            }
        }
    }
}
