using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Sanad.Server.Hosting;
using Xunit;

namespace Sanad.Server.Tests;

public sealed class ApiTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task Records_of_a_kind_come_with_their_words_and_their_page()
    {
        JsonElement answer = await JsonAsync("/api/v1/records?measure=killed&limit=5");
        JsonElement[] items = [.. answer.GetProperty("items").EnumerateArray()];
        Assert.Equal(5, items.Length);
        Assert.All(items, item => Assert.Equal("killed", item.GetProperty("record").GetProperty("measure").GetString()));
        Assert.All(items, item => Assert.Contains(item.GetProperty("record").GetProperty("text").GetString()!, item.GetProperty("snippet").GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.Equal(16, answer.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/records?limit=50", "hit")]
    [InlineData("/api/v1/search?outlet=Nai%20Subah&limit=1", "hit")]
    [InlineData("/api/v1/documents?limit=4", "id")]
    public async Task Following_next_gives_everything_once(string address, string name)
    {
        var found = new List<string>();
        for (string? next = address; next is not null;)
        {
            JsonElement page = await JsonAsync(next);
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty(name)}"));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(found.Distinct(), found);
        JsonElement whole = await JsonAsync(address.Split("limit")[0] + "limit=200");
        Assert.Equal(whole.TryGetProperty("total", out JsonElement total) ? total.GetInt32() : whole.GetProperty("items").GetArrayLength(), found.Count);
    }

    [Fact]
    public async Task A_document_comes_with_its_text_and_reading_and_each_record_by_itself()
    {
        JsonElement document = await JsonAsync("/api/v1/document?id=sample-04&source=Khabarnama%20Urdu");
        JsonElement figure = document.GetProperty("reading").GetProperty("figures")[1];
        string id = figure.GetProperty("id").GetString()!;
        JsonElement alone = await JsonAsync($"/api/v1/records/{id}");
        Assert.Equal(figure.GetRawText(), alone.GetProperty("record").GetRawText());
        Assert.Contains(figure.GetProperty("text").GetString()!, document.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_safe_in_a_spreadsheet_and_plain_for_programs()
    {
        byte[] raw = await ledger.Client.GetByteArrayAsync(new Uri("/api/v1/sources?format=csv", UriKind.Relative));
        byte[] sheet = await ledger.Client.GetByteArrayAsync(new Uri("/api/v1/sources?format=spreadsheet", UriKind.Relative));
        Assert.StartsWith("source,documents,events,figures,quotes,first,last\nKhabarnama Urdu,7,", Encoding.UTF8.GetString(raw), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetPreamble(), sheet[..3]);
    }

    [Fact]
    public async Task A_text_is_read_in_either_form_and_not_kept()
    {
        const string Text = "یوکرین کی فوج نے کہا ہے کہ کورسک میں بیلاروس کے کم از کم 450 فوجی ہلاک ہو چکے ہیں۔";
        using HttpResponseMessage json = await ledger.Client.PostAsJsonAsync(new Uri("/api/v1/read", UriKind.Relative), new { text = Text, published = "2027-06-30" });
        using var plainText = new StringContent(Text, Encoding.UTF8, "text/plain");
        using HttpResponseMessage plain = await ledger.Client.PostAsync(new Uri("/api/v1/read", UriKind.Relative), plainText);
        string first = (await json.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reading").GetProperty("figures")[0].GetProperty("id").GetString()!;
        string second = (await plain.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reading").GetProperty("figures")[0].GetProperty("id").GetString()!;
        Assert.Equal(first, second);
        await AssertProblemAsync($"/api/v1/records/{first}", 404, "the ledger has no record of this id");
    }

    [Theory]
    [InlineData("/api/v1/search?colour=red", 400, "there is no parameter 'colour' here")]
    [InlineData("/api/v1/search?limit=0", 400, "limit is 0: give a number from 1 to 200")]
    [InlineData("/api/v1/search?as-of=yesterday", 400, "'yesterday' is no day: write as-of as 2024-11-30")]
    [InlineData("/api/v1/search?event=DANCE", 400, "'DANCE' is no event")]
    [InlineData("/api/v1/search?q=a&format=pdf", 400, "'pdf' is no format")]
    [InlineData("/api/v1/documents?q=x", 400, "there is no parameter 'q' here")]
    [InlineData("/api/v1/document?id=gone", 404, "no such document")]
    [InlineData("/api/v1/export?format=sqlite", 400, "'sqlite' is no format of export: give csv, jsonl, plover")]
    [InlineData("/api/v1/export?format=plover&columns=event", 400, "plover takes no columns")]
    [InlineData("/api/v1/export?format=csv&columns=colour", 400, "colour")]
    [InlineData("/api/v1/export?limit=4", 400, "there is no parameter 'limit' here")]
    [InlineData("/api/v1/nowhere", 404, "/openapi/v1.json")]
    [InlineData("/api/v1/read", 405, "for reading")]
    public Task A_request_that_cannot_be_met_is_a_problem_that_says_why(string address, int status, string detail) => AssertProblemAsync(address, status, detail);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"text\": 4}")]
    [InlineData("[]")]
    [InlineData("no json")]
    [InlineData("{\"text\": \"\\u062E\", \"published\": \"soon\"}")]
    public async Task A_body_that_is_no_text_to_read_is_a_problem(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/api/v1/read", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/api/v1/documents")]
    [InlineData("/en/sources")]
    public async Task What_the_asker_has_is_not_sent_again(string address)
    {
        using HttpResponseMessage first = await ledger.SendAsync(HttpMethod.Get, address);
        string tag = first.Headers.GetValues("ETag").Single();
        using HttpResponseMessage second = await ledger.SendAsync(HttpMethod.Get, address, null, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/healthz", "ok\n")]
    [InlineData("/readyz", "ready\n")]
    public async Task It_says_that_it_is_well(string address, string word) => Assert.Equal(word, await ledger.Client.GetStringAsync(new Uri(address, UriKind.Relative)));

    [Fact]
    public async Task The_description_names_every_parameter_of_a_search()
    {
        JsonElement description = await JsonAsync("/openapi/v1.json");
        JsonElement known = description.GetProperty("components").GetProperty("parameters");
        string[] described = [.. description.GetProperty("paths").GetProperty("/api/v1/search").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(parameter => known.GetProperty(parameter.GetProperty("$ref").GetString()!.Split('/')[^1]).GetProperty("name").GetString()!)];
        Assert.Equal(QueryParameters.All.Append("format").Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    // Each described address answers, with the examples of its parameters, one by one and all that is required.
    [Fact]
    public async Task Every_described_address_answers_to_its_examples()
    {
        JsonElement description = await JsonAsync("/openapi/v1.json");
        var failed = new List<string>();
        foreach (JsonProperty path in description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)))
        {
            (string Name, string[] Examples, bool IsRequired)[] parameters = [.. path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(given => Resolve(description, given))];
            string required = string.Join('&', parameters.Where(one => one.Name == "source" || (one.IsRequired && one.Examples.Length > 0)).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Examples[0])}"));
            foreach (string example in parameters.SelectMany(one => one.Examples.Select(example => $"{one.Name}={Uri.EscapeDataString(example)}")).Prepend(""))
            {
                string address = $"{path.Name}?{string.Join('&', new[] { required, required.Contains(example, StringComparison.Ordinal) ? "" : example }.Where(part => part.Length > 0))}".Replace("{id}", await RecordAsync(), StringComparison.Ordinal);
                using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    failed.Add($"{(int)response.StatusCode} {address}");
                }
            }
        }

        Assert.Empty(failed);
    }

    private static (string Name, string[] Examples, bool IsRequired) Resolve(JsonElement description, JsonElement given)
    {
        JsonElement parameter = given.TryGetProperty("$ref", out JsonElement reference)
            ? description.GetProperty("components").GetProperty("parameters").GetProperty(reference.GetString()!.Split('/')[^1])
            : given;
        string[] examples = parameter.TryGetProperty("example", out JsonElement value) ? [$"{value}"]
            : parameter.GetProperty("schema").TryGetProperty("enum", out JsonElement all) ? [.. all.EnumerateArray().Select(one => one.GetString()!)]
            : [];
        return (parameter.GetProperty("name").GetString()!, examples, parameter.TryGetProperty("required", out JsonElement required) && required.GetBoolean());
    }

    private async Task<string> RecordAsync() => (await JsonAsync("/api/v1/records?kind=event&limit=1")).GetProperty("items")[0].GetProperty("record").GetProperty("id").GetString()!;

    private async Task<JsonElement> JsonAsync(string address)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }

    private async Task AssertProblemAsync(string address, int status, string detail)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, status), ((int)response.StatusCode, problem.GetProperty("status").GetInt32()));
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
