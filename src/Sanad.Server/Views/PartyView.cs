using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Parties, voices and places of one reading: the name in the language of the page, and its code.</summary>
/// <remarks>On Urdu pages a name stands as the text first writes it, on others by its English name where there is one.</remarks>
internal sealed class PartyView(PageContext page, Reading reading)
{
    public Html Of(Party party, TextField field) => Of(party.Entity, party.Name, party.Span, party.Country, party.Sector, field);

    public Html Of(Attribution voice, TextField field) => Of(voice.Entity, voice.Name, voice.Span, voice.Country, voice.Sector, field);

    public Html All(ImmutableArray<Party> parties, TextField field) =>
        $"<ul class=\"parties\">{parties.Select(party => (Html)$"<li>{Of(party, field)}</li>")}</ul>";

    public Html Of(Place place, TextField field)
    {
        string? written = place.Span is { } span ? span.Cut(reading.TextOf(field)).ToString() : null;
        Html name = page.Language.IsRightToLeft && written is not null ? Urdu(written) : place.Name is { } known ? Foreign(known) : Urdu(written ?? "");
        string? wanted = place.Name ?? written;
        Html linked = wanted is null ? name : $"<a href=\"{page.Href("/search", ("place", wanted))}\">{name}</a>";
        return place.Country is { } country ? $"{linked} {CodeView.Of(page, country, null, written)}" : linked;
    }

    /// <summary>The name to look a party up by; null for one without.</summary>
    public string? NameOf(Party party) => party.Name ?? FirstMention(party.Entity);

    private Html Of(string? entity, string? name, TextSpan? span, string? country, string sector, TextField field)
    {
        string? mention = FirstMention(entity);
        string? written = mention ?? (span is { } given ? given.Cut(reading.TextOf(field)).ToString() : null);
        string? english = name ?? reading.Entities.FirstOrDefault(known => known.Id == entity)?.Name;
        Html shown = page.Language.IsRightToLeft && written is not null ? Urdu(written)
            : english is not null ? Foreign(english)
            : written is not null ? Urdu(written)
            : $"<span class=\"implied\">{page.Language.OfCode("sector", sector)}</span>";
        string? wanted = english ?? mention;
        Html linked = wanted is null ? shown : $"<a href=\"{page.Href("/search", ("party", wanted))}\">{shown}</a>";
        return $"{linked} {CodeView.Of(page, country, sector, written ?? page.Language.OfCode("sector", sector))}";
    }

    private string? FirstMention(string? id) =>
        reading.Entities.FirstOrDefault(entity => entity.Id == id) is { Mentions: [var first, ..] } ? first.Span.Cut(reading.TextOf(first.In)).ToString() : null;

    private static Html Foreign(string name) => $"<bdi lang=\"en\">{name}</bdi>";

    private static Html Urdu(string text) => $"<bdi lang=\"ur\" dir=\"rtl\">{text}</bdi>";
}
