using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>The map, its tables and what programs get of it, on the ledger of our samples.</summary>
public sealed class MapPageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Theory]
    [InlineData("en", "Belarus")]
    [InlineData("ur", "بیلاروس")]
    public async Task Countries_are_shaded_and_places_are_circles_that_lead_to_their_records(string language, string country)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}/map?view=world");
        Assert.True(page.QuerySelectorAll("svg.map path.land").Length > 100);
        Assert.NotEmpty(page.QuerySelectorAll("svg.map a circle.place"));
        IElement shaded = page.QuerySelectorAll("svg.map a").Single(link => link.GetAttribute("href")!.Contains("place=BLR", StringComparison.Ordinal));
        Assert.StartsWith(country + ": ", shaded.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("<path class=\"shade-", shaded.InnerHtml, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("svg.map a"), link => Assert.StartsWith($"/{language}/search?place=", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tables_say_what_the_map_says()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/map?view=world");
        string[] rows = [.. page.QuerySelectorAll("table.places tbody tr").Select(row => row.QuerySelector("th a")!.GetAttribute("href")!)];
        Assert.Equal(rows.Distinct(), rows);
        Assert.All(page.QuerySelectorAll("svg.map a"), link => Assert.Contains(link.GetAttribute("href"), rows));
        foreach (IElement link in page.QuerySelectorAll("svg.map a"))
        {
            IElement row = page.QuerySelectorAll("table.places tbody tr").Single(one => one.QuerySelector("th a")!.GetAttribute("href") == link.GetAttribute("href"));
            int told = row.QuerySelectorAll("td.number").Take(2).Sum(cell => int.Parse(cell.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
            Assert.EndsWith($": {told}", link.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Filters_go_along_to_the_records_and_as_of_too()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/map?kind=event&published=2027&as-of=2027-12-31&view=world");
        Assert.NotEmpty(page.QuerySelectorAll("table.places th a"));
        Assert.All(page.QuerySelectorAll("svg.map a, table.places th a"), link => Assert.EndsWith("kind=event&published=2027&as-of=2027-12-31", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".periods a, .months a"), link => Assert.Contains("kind=event", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("/api/v1/places?kind=event&published=2027&as-of=2027-12-31&format=csv", page.QuerySelectorAll(".download a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_month_has_its_own_records_and_ways_to_the_next()
    {
        JsonElement all = await JsonAsync("/api/v1/places");
        JsonProperty[] months = [.. all.GetProperty("months").EnumerateObject()];
        Assert.True(months.Length > 1);
        Assert.Equal(all.GetProperty("records").GetInt32(), months.Sum(month => month.Value.GetInt32()) + await UndatedAsync());
        JsonElement one = await JsonAsync($"/api/v1/places?published={months[0].Name}");
        Assert.Equal(months[0].Value.GetInt32(), one.GetProperty("records").GetInt32());
        IHtmlDocument page = await ledger.PageAsync($"/en/map?published={months[0].Name}");
        Assert.Equal(3, page.QuerySelectorAll(".steps a").Length);
    }

    [Fact]
    public async Task A_country_has_the_records_of_all_its_places_and_is_no_place_itself()
    {
        JsonElement[] items = [.. (await JsonAsync("/api/v1/places")).GetProperty("items").EnumerateArray()];
        foreach (JsonElement country in items.Where(item => item.GetProperty("kind").GetString() == "country"))
        {
            string code = country.GetProperty("country").GetString()!;
            JsonElement[] places = [.. items.Where(item => item.GetProperty("kind").GetString() == "place" && item.GetProperty("country").GetString() == code)];
            Assert.True(places.Sum(Records) <= Records(country), code);
            Assert.DoesNotContain(places, place => place.GetProperty("name").GetString() == country.GetProperty("name").GetString());
            Assert.Equal(JsonValueKind.Null, country.GetProperty("latitude").ValueKind);
        }

        static int Records(JsonElement item) => item.GetProperty("events").GetInt32() + item.GetProperty("figures").GetInt32();
    }

    [Fact]
    public async Task Nothing_that_names_a_place_is_said_so_and_a_bad_question_too()
    {
        Assert.NotNull((await ledger.PageAsync("/en/map?party=Atlantis")).QuerySelector(".nothing"));
        Assert.NotNull((await ledger.PageAsync("/en/map?event=DANCE")).QuerySelector("[role=alert]"));
        using HttpResponseMessage problem = await ledger.SendAsync(HttpMethod.Get, "/api/v1/places?colour=red");
        Assert.Equal(HttpStatusCode.BadRequest, problem.StatusCode);
    }

    // Where the publication day is not known there is no month.
    private async Task<int> UndatedAsync()
    {
        JsonElement all = await JsonAsync("/api/v1/places");
        JsonElement dated = await JsonAsync("/api/v1/places?published=1900/2200");
        return all.GetProperty("records").GetInt32() - dated.GetProperty("records").GetInt32();
    }

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await ledger.Client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;
}
