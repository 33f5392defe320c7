using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>How the page calls parties, places and voices: by English name if there is one, else as the text does, with the code.</summary>
internal sealed class PartyLabels(ReportPage page, Reading reading)
{
    public string Of(Party party, TextField field) => Of(party.Name ?? NameOf(party.Entity), party.Span, party.Country, party.Sector, field);

    public string Of(Attribution voice, TextField field) => Of(voice.Name ?? NameOf(voice.Entity), voice.Span, voice.Country, voice.Sector, field);

    public string Of(Place place, TextField field)
    {
        string? name = place.Name is { } known ? SafeText.OneLine(known) : place.Span is { } span ? Cut(span, field) : null;
        return name is null ? place.Country ?? "" : place.Country is { } country ? $"{name} ({country})" : name;
    }

    public string Join(ImmutableArray<Party> parties, TextField field) => Join([.. parties.Select(party => Of(party, field))]);

    // “a”, “a and b”, “a, b and c”.
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    public string Cut(TextSpan span, TextField field) => page.Isolate(span.Cut(reading.TextOf(field)));

    private string? NameOf(string? entityId)
    {
        foreach (Entity entity in reading.Entities)
        {
            if (entity.Id == entityId)
            {
                return entity.Name;
            }
        }

        return null;
    }

    private string Of(string? name, TextSpan? span, string? country, string sector, TextField field)
    {
        string code = $"{country ?? "---"}/{sector}";
        string? known = name is not null ? SafeText.OneLine(name) : span is { } given ? Cut(given, field) : null;
        return known is null ? $"{SectorNames.Of(sector)} ({code})" : $"{known} ({code})";
    }
}
