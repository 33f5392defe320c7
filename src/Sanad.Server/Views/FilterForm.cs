using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>All filters of a search as one form, with the words.</summary>
internal static class FilterForm
{
    private static readonly string[] Events = [.. Enum.GetValues<EventType>().Select(Codes.Of)];
    private static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(Codes.Of)];
    private static readonly string[] Certainties = [.. Enum.GetValues<Certainty>().Select(Codes.Of)];
    private static readonly string[] Kinds = ["event", "figure", "quote"];

    public static Html Of(PageContext page, LedgerHost ledger)
    {
        Html words = page.Value("q") is { } q ? $"<input type=\"hidden\" name=\"q\" value=\"{q}\">" : Html.Empty;
        return $"""
            <details class="more-filters"><summary>{page["search.more"]}</summary>
            <form class="filters" action="/{page.Language.Code}/search" method="get">{words}
            {Pick(page, "kind", Kinds, value => page[$"kinds.{value}"])}
            {Pick(page, "event", Events, value => page.Language.OfCode("event", value))}
            {Pick(page, "measure", Measures, value => page.Language.OfCode("measure", value))}
            {Pick(page, "certainty", Certainties, value => page.Language.OfCode("certainty", value))}
            {Pick(page, "aux", Codes.AuxOrder.ToArray(), value => page.Language.OfCode("aux", value))}
            {Field(page, "party", page["filter.party.hint"])}
            {Field(page, "actor")}
            {Field(page, "recipient")}
            {Field(page, "speaker")}
            {Field(page, "origin")}
            {Field(page, "place")}
            {Field(page, "when", "2027-03")}
            <p><label for="outlet">{page["filter.outlet"]}</label>{OutletChoice.Of(page, ledger)}</p>
            {Field(page, "published", "2027-01/2027-03")}
            <p><label for="as-of">{page["asof.label"]}</label><input id="as-of" name="as-of" type="date" value="{page.Value("as-of")}"></p>
            <p class="submit"><button>{page["search.apply"]}</button></p>
            </form></details>
            """;
    }

    private static Html Pick(PageContext page, string name, IEnumerable<string> values, Func<string, string> word) =>
        $"<p><label for=\"{name}\">{page[$"filter.{name}"]}</label>{Choice.Of(page, name, values, word, page.Value(name))}</p>";

    private static Html Field(PageContext page, string name, string hint = " ") =>
        $"<p><label for=\"{name}\">{page[$"filter.{name}"]}</label><input id=\"{name}\" name=\"{name}\" dir=\"auto\" value=\"{page.Value(name)}\" placeholder=\"{hint}\"></p>";
}
