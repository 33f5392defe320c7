using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class CorrectCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_rejected_record_is_listed_with_who_when_why_and_its_words()
    {
        string record = (await FillAsync("figure"))[0];
        CliRun run = await sample.RunAsync("correct", "reject", record, "--by", "Asma", "--note", "two wars are mixed up");
        Assert.Equal((ExitCode.Success, "sanad: correction 1: reject of 1 record; sanad correct undo 1 takes it back\n"), (run.Code, run.Error));
        JsonElement correction = Assert.Single(await sample.ListAsync("correct", "list"));
        Assert.Equal((1, "reject", true, "Asma", "two wars are mixed up"), (
            correction.GetProperty("number").GetInt64(), correction.GetProperty("kind").GetString(), correction.GetProperty("in_force").GetBoolean(),
            correction.GetProperty("by").GetString(), correction.GetProperty("note").GetString()));
        JsonElement target = Assert.Single(correction.GetProperty("records").EnumerateArray());
        Assert.Equal(("found", record, record), (target.GetProperty("state").GetString(), target.GetProperty("now").GetString(), target.GetProperty("record").GetString()));
        Assert.StartsWith(
            target.GetProperty("prefix").GetString() + target.GetProperty("text").GetString() + target.GetProperty("suffix").GetString(), LedgerSample.Losses, StringComparison.Ordinal);
        CliRun table = await sample.RunAsync("correct", "list");
        Assert.Contains("reject  in force  Asma", table.Output, StringComparison.Ordinal);
        Assert.StartsWith("number,kind,state,by,at,records,waiting,what,note\n1,reject,in force,Asma,", (await sample.RunAsync("correct", "list", "--format", "csv")).Output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_it_is_comes_from_the_option_else_the_variable_else_the_system()
    {
        string record = (await FillAsync("event"))[0];
        await sample.RunAsync("correct", "accept", record);
        await CliRun.OfAsync("", ["correct", "accept", record, "--ledger", sample.Path], host => host with { Environment = name => name == "SANAD_USER" ? "Bilal" : null }, CancellationToken.None);
        await CliRun.OfAsync("", ["correct", "accept", record, "--by", "Asma", "--ledger", sample.Path], host => host with { Environment = _ => "Bilal" }, CancellationToken.None);
        Assert.Equal([Environment.UserName, "Bilal", "Asma"], (await sample.ListAsync("correct", "list")).Select(one => one.GetProperty("by").GetString()));
    }

    [Fact]
    public async Task A_query_names_many_records_and_one_undo_takes_all_of_them_back()
    {
        string[] figures = await FillAsync("figure");
        string[] query = ["correct", "reject", "--where", "measure:killed,wounded outlet:Shaam"];
        CliRun preview = await sample.RunAsync([.. query, "--preview"]);
        Assert.Equal("sanad: reject means 2 records; nothing was written\n", preview.Error);
        JsonElement[] meant = await sample.ListAsync([.. query, "--preview"]);
        Assert.Equal(["Shaam", "Shaam"], meant.Select(row => row.GetProperty("source").GetString()));
        Assert.Empty(await sample.ListAsync("correct", "list"));
        Assert.Equal("sanad: correction 1: reject of 2 records; sanad correct undo 1 takes it back\n", (await sample.RunAsync(query)).Error);
        Assert.Equal("sanad: correction 2: undo of correction 1; sanad correct undo 2 takes it back\n", (await sample.RunAsync("correct", "undo", "1")).Error);
        JsonElement[] all = await sample.ListAsync("correct", "list");
        Assert.Equal([false, true], all.Select(one => one.GetProperty("in_force").GetBoolean()));
        Assert.Equal((2, 2), (all[0].GetProperty("undone_by").GetInt32(), all[0].GetProperty("records").GetArrayLength()));
        Assert.Equal("measure:killed,wounded outlet:Shaam", all[0].GetProperty("where").GetString());
        CliRun again = await sample.RunAsync("correct", "undo", "1");
        Assert.Equal((ExitCode.Failure, "sanad: correction 1 was undone before, by correction 2; sanad correct undo 2 takes it up again\n"), (again.Code, again.Error));
        await sample.RunAsync("correct", "undo", "2");
        Assert.Equal([true, false, true], (await sample.ListAsync("correct", "list")).Select(one => one.GetProperty("in_force").GetBoolean()));
        Assert.Equal(4, figures.Length);
    }

    [Fact]
    public async Task A_query_for_documents_means_every_record_of_them()
    {
        await FillAsync("event");
        JsonElement[] all = await sample.ListAsync("search", "--kind", "event", "--outlet", "Shaam");
        JsonElement[] figures = await sample.ListAsync("search", "--kind", "figure", "--outlet", "Shaam");
        JsonElement[] quotes = await sample.ListAsync("search", "--kind", "quote", "--outlet", "Shaam");
        Assert.Equal(all.Length + figures.Length + quotes.Length, (await sample.ListAsync("correct", "reject", "--where", "outlet:Shaam", "--preview")).Length);
    }

    [Fact]
    public async Task Fields_are_edited_in_one_spelling_and_what_was_read_stays()
    {
        string record = (await FillAsync("figure"))[0];
        CliRun before = await sample.RunAsync("search", "--record", record, "--format", "json");
        CliRun run = await sample.RunAsync("correct", "edit", record, "low=1,500", "high=2000", "certainty=Denied", "--format", "json");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Equal(
            ["low=1500", "high=2000", "certainty=denied"],
            JsonDocument.Parse(run.Output).RootElement.GetProperty("edits").EnumerateArray().Select(edit => $"{edit.GetProperty("field").GetString()}={edit.GetProperty("value").GetString()}"));
        JsonElement after = Assert.Single(await sample.ListAsync("search", "--record", record));
        Assert.Equal(JsonDocument.Parse(before.Output).RootElement.GetProperty("record").GetRawText(), after.GetProperty("record").GetRawText());
        Assert.Equal($"sanad: {record} would have low=2500 above high=2000: give both\n", (await sample.RunAsync("correct", "edit", record, "low=2500")).Error);
        Assert.Equal(
            $"sanad: {record}: no figure has a field 'actor': give one of measure, low, high, approx, location, time, certainty\n",
            (await sample.RunAsync("correct", "edit", record, "actor=Hamas")).Error);
        Assert.Single(await sample.ListAsync("correct", "list"));
    }

    [Fact]
    public async Task Merges_and_splits_name_records_of_threads()
    {
        string[] figures = await FillAsync("figure");
        Assert.Equal("sanad: correction 1: merge of 2 records; sanad correct undo 1 takes it back\n", (await sample.RunAsync("correct", "merge", figures[0], figures[1])).Error);
        Assert.Equal("sanad: correction 2: split of 1 record; sanad correct undo 2 takes it back\n", (await sample.RunAsync("correct", "split", figures[0])).Error);
        Assert.Equal("sanad: a merge needs two records or more, one of each thread\n", (await sample.RunAsync("correct", "merge", figures[0], figures[0])).Error);
        Assert.Equal([2], (await sample.ListAsync("correct", "list", figures[0])).Skip(1).Select(one => one.GetProperty("number").GetInt32()));
        Assert.Equal([1], (await sample.ListAsync("correct", "list", figures[1])).Select(one => one.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Corrections_survive_reread_and_backup_and_wait_where_their_sentence_is_gone()
    {
        string record = (await FillAsync("figure"))[0];
        await sample.RunAsync("correct", "reject", record);
        await sample.RunAsync("reread", "--all");
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
        Assert.Empty(await sample.ListAsync("correct", "list", "--waiting"));
        string copy = sample.Files.PathOf("copy.db");
        await sample.RunAsync("backup", copy);
        string listed = (await sample.RunAsync("correct", "list", "--format", "json")).Output;
        Assert.Equal(listed, (await CliRun.OfAsync("correct", "list", "--format", "json", "--ledger", copy)).Output);
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting, "Shaam", "2024-12-01"), LedgerSample.Document("b", LedgerSample.Meeting));
        JsonElement waiting = Assert.Single(await sample.ListAsync("correct", "list", "--waiting"));
        Assert.Equal("waiting", Assert.Single(waiting.GetProperty("records").EnumerateArray()).GetProperty("state").GetString());
        await sample.IngestAsync(LedgerSample.Document("a", "تازہ ترین۔ " + LedgerSample.Losses, "Shaam", "2024-12-01"), LedgerSample.Document("b", "تازہ ترین۔ " + LedgerSample.Losses));
        Assert.Empty(await sample.ListAsync("correct", "list", "--waiting"));
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
    }

    [Fact]
    public async Task Of_a_redacted_document_number_and_who_stay()
    {
        await FillAsync("figure");
        await sample.RunAsync("correct", "reject", "--where", "outlet:Shaam", "--by", "Asma", "--note", "ours");
        await sample.RunAsync("redact", "a", "--source", "Shaam", "--reason", "order");
        JsonElement correction = Assert.Single(await sample.ListAsync("correct", "list"));
        Assert.Equal((1, "Asma", null), (correction.GetProperty("number").GetInt32(), correction.GetProperty("by").GetString(), correction.GetProperty("note").GetString()));
        Assert.All(correction.GetProperty("records").EnumerateArray(), target => Assert.Equal(("redacted", ""), (target.GetProperty("state").GetString(), target.GetProperty("text").GetString())));
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
    }

    [Theory]
    [InlineData(ExitCode.Failure, "sanad: the ledger has no record nosuch; sanad search --format json lists records with their ids, and sanad search --record nosuch looks for one", "reject", "nosuch")]
    [InlineData(ExitCode.Failure, "sanad: there is no correction 9; sanad correct list lists them", "undo", "9")]
    [InlineData(ExitCode.Failure, "sanad: no record answers to 'place:Atlantis'; try it with sanad search first", "reject", "--where", "place:Atlantis")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: undo takes the number of one correction: sanad correct list lists them; see: sanad correct --help", "undo", "x")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: name the records, by ids as sanad search shows them or by --where QUERY; see: sanad correct --help", "accept")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: name the records by ids or by --where, not by both; see: sanad correct --help", "accept", "x", "--where", "Kim")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: nothing is edited: write field=value behind the records, such as certainty=denied; see: sanad correct --help", "edit", "x")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: 'low=3' is for edit; see: sanad correct --help", "reject", "x", "low=3")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: list takes ids of records and --waiting, and nothing else; see: sanad correct --help", "list", "--note", "x")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: --waiting is for list; see: sanad correct --help", "accept", "x", "--waiting")]
    [InlineData(ExitCode.WrongCommandLine, "sanad: --note is empty: give it a value; see: sanad correct --help", "accept", "x", "--note", " ")]
    public async Task What_cannot_be_corrected_is_one_line_that_says_what_can(int code, string message, params string[] args)
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync(["correct", .. args]);
        Assert.Equal((code, message + "\n", ""), (run.Code, run.Error, run.Output));
    }

    // Ids of the records of a kind, newest first.
    private async Task<string[]> FillAsync(string kind)
    {
        await sample.FillAsync();
        return [.. (await sample.ListAsync("search", "--kind", kind)).Select(hit => hit.GetProperty("record").GetProperty("id").GetString()!)];
    }
}
