using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Ledger.Corrections;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;
using Sanad.Server.Words;

namespace Sanad.Server.Views;

/// <summary>A record explained: what it is, who and whom, where and when, on whose word, and how sure.</summary>
/// <param name="page">The page it stands on.</param>
/// <param name="reading">The reading it is of.</param>
/// <param name="document">The address of its document, where that is another page.</param>
/// <param name="hasThreads">Whether its events and figures stand in threads: those of a document in force.</param>
internal sealed class RecordCard(PageContext page, Reading reading, string document = "", bool hasThreads = false)
{
    private readonly PartyView parties = new(page, reading);

    private UiLanguage Language => page.Language;

    /// <summary>The record beside its text.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="level">Which heading it has.</param>
    /// <param name="state">What people made of it; null where that is not asked.</param>
    public Html Of(RecordEntry entry, int level, RecordState? state = null)
    {
        object told = EditedRecord.Of(entry.Record, state ?? RecordState.Untouched);
        string rejected = state?.Verdict == Verdict.Rejected ? " rejected" : "";
        return $"""
            <article class="record {entry.Kind}{rejected}" id="r-{entry.Id}" data-record="{entry.Id}" tabindex="-1">
            <header><h{level}>{Heading(told)}</h{level}>{Badges(told, state ?? RecordState.Untouched)}</header>
            <dl>
            {Rows(told)}
            </dl>
            {(ReferenceEquals(told, entry.Record) ? Html.Empty : AsRead(entry.Record))}
            </article>

            """;
    }

    // What stood there before people edited it: in a line, and whole behind it.
    private Html AsRead(object record)
    {
        string certainty = Language.OfCode("certainty", Codes.Of(record is EventRecord found ? found.Certainty : ((FigureRecord)record).Certainty));
        Html line = Language.IsRightToLeft ? Heading(record) : GlossView.Of(new RecordGloss(reading, isolates: true).Of(record));
        return $"<details class=\"as-read\"><summary>{page["record.asRead"]}: {line} <span class=\"dot\">·</span> {certainty}</summary><dl>{Rows(record)}</dl></details>";
    }

    // The kind is told by the words, never by the colour alone.
    private Html Heading(object record) => record switch
    {
        EventRecord found => $"{Language.OfCode("event", Codes.Of(found.Event))}{Modes(found.Modes)}",
        FigureRecord found => $"<span class=\"number\">{FigureView.Of(Language, found)}</span> <span class=\"measure\">{FigureView.Measured(Language, found)}</span>",
        QuoteRecord found => $"{page["kind.quote"]} <small>{page[found.Direct ? "record.direct" : "record.indirect"]}</small>",
        _ => Html.Empty,
    };

    private Html Modes(ImmutableArray<string> modes) => modes.IsEmpty ? Html.Empty
        : $" <small>{Html.Join($"{page["list.comma"]} ", modes.Select(mode => Html.Text(Language.OfCode("mode", mode))))}</small>";

    private Html Badges(object record, RecordState state)
    {
        (Certainty certainty, Auxiliary aux, string? same) = record switch
        {
            EventRecord found => (found.Certainty, found.Aux, found.Same),
            FigureRecord found => (found.Certainty, default, found.Same),
            _ => (Certainty.Asserted, default, null),
        };
        List<Html> badges = [.. CorrectionView.Of(page, state).Select(mark => (Html)$"<li class=\"stated\">{mark}</li>")];
        if (certainty != Certainty.Asserted)
        {
            badges.Add($"<li class=\"doubt\">{Language.OfCode("certainty", Codes.Of(certainty))}</li>");
        }

        ReadOnlySpan<string> codes = Codes.AuxOrder;
        for (int i = 0; i < codes.Length; i++)
        {
            if (((int)aux & (1 << i)) != 0)
            {
                badges.Add($"<li class=\"aux\">{Language.OfCode("aux", codes[i])}</li>");
            }
        }

        if (same is not null)
        {
            badges.Add($"<li><a href=\"{document}#r-{same}\">{page["record.same"]}</a></li>");
        }

        if (hasThreads && record is not QuoteRecord)
        {
            badges.Add($"<li><a href=\"{ThreadLink.Href(page, RecordEntry.Of(record).Id)}\">{page["record.thread"]}</a></li>");
        }

        return badges.Count == 0 ? Html.Empty : $"<ul class=\"badges\">{badges}</ul>";
    }

    private Html Rows(object record) => record switch
    {
        EventRecord found => $"""
            {PartyRow("record.who", found.Actors, found.In)}{PartyRow("record.whom", found.Recipients, found.In)}{PlaceRow(found.Location, found.In)}{TimeRow(found.Time)}{Voices(found.Attribution, found.In)}
            """,
        FigureRecord found => $"""
            {PartyRow("record.of", found.Of, found.In)}{PlaceRow(found.Location, found.In)}{TimeRow(found.Time)}{Voices(found.Attribution, found.In)}
            """,
        QuoteRecord found => $"""
            {Row("record.speaker", found.Speaker is { } speaker ? parties.Of(speaker, found.In) : $"<span class=\"implied\">{page["record.unknownSpeaker"]}</span>")}{(found.Addressee is { } to ? Row("record.addressee", parties.Of(to, found.In)) : Html.Empty)}{Voices(found.Attribution, found.In, isQuote: true)}
            """,
        _ => Html.Empty,
    };

    private Html PartyRow(string word, ImmutableArray<Party> all, TextField field) => all.IsEmpty ? Html.Empty : Row(word, parties.All(all, field));

    private Html PlaceRow(Place? place, TextField field) => place is null ? Html.Empty : Row("record.where", parties.Of(place, field));

    private Html TimeRow(RecordTime? time) => time switch
    {
        { Value: { } value } => Row("record.when", DayView.Of(Language, value)),
        { InferredValue: { } value } => Row("record.when", $"{DayView.Of(Language, value)} <small>({page["record.inferred"]})</small>"),
        _ => Html.Empty,
    };

    // A quote's speaker is its origin: said once.
    private Html Voices(ImmutableArray<Attribution> voices, TextField field, bool isQuote = false)
    {
        Html[] origins = [.. voices.Where(voice => voice.Role == AttributionRole.Origin).Select(voice => Voice(voice, field))];
        Html[] media = [.. voices.Where(voice => voice.Role == AttributionRole.Via).Select(voice => Voice(voice, field))];
        Html origin = isQuote ? Html.Empty
            : origins.Length > 0 ? Row("record.origin", $"<ul class=\"parties\">{origins.Select(voice => (Html)$"<li>{voice}</li>")}</ul>", "origin")
            : media.Length > 0 ? Html.Empty
            : Row("record.origin", $"<span class=\"implied\">{page["record.own"]}</span>", "origin");
        return media.Length == 0 ? origin : $"{origin}{Row("record.via", $"<ul class=\"parties\">{media.Select(voice => (Html)$"<li>{voice}</li>")}</ul>")}";
    }

    private Html Voice(Attribution voice, TextField field)
    {
        Html said = (voice.Said?.Value ?? voice.Said?.InferredValue) is { } day ? $" <small>{Language.Format("record.said", DayView.Of(Language, day))}</small>" : Html.Empty;
        Html stance = voice.Role == AttributionRole.Origin ? $" <span class=\"stance\">{Language.OfCode("stance", Codes.Of(voice.Stance))}</span>" : Html.Empty;
        return $"{parties.Of(voice, field)}{stance}{said}";
    }

    private Html Row(string word, Html value, string kind = "") => $"<div class=\"{kind}\"><dt>{page[word]}</dt><dd>{value}</dd></div>\n";
}
