using System.Text;
using System.Text.RegularExpressions;
using Sanad.Text.Packs;
using Xunit;

namespace Sanad.Repository.Tests.Lexicon;

/// <summary>The lint of <c>lang/ur</c>: each row well formed, each reference to a row of another table, each closed set complete.</summary>
public sealed partial class LexiconTests
{
    // A case slot that is no postposition: the bare or نے subject, the object, and the genitive and dative before a noun.
    private static readonly HashSet<string> GrammaticalSlots = new(StringComparer.Ordinal) { "subj", "obj", "ka", "ko", "there" };

    private static readonly HashSet<string> StateColumns = new(StringComparer.Ordinal) { "country", "home" };

    [Fact]
    public void The_compiler_finds_nothing_wrong()
    {
        var compiler = new LanguagePackCompiler();
        compiler.Compile(RepositoryFiles.PathOf("lang/ur"));
        Gate.Empty(compiler.Diagnostics);
    }

    [Fact]
    public void Every_table_is_UTF8_NFC_with_line_feeds_and_a_word_on_what_it_answers()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.All(RepositoryFiles.Under("lang", ".tsv"), file =>
        {
            string text = strict.GetString(File.ReadAllBytes(RepositoryFiles.PathOf(file)));
            Assert.True(text.IsNormalized(NormalizationForm.FormC), $"{file} is not NFC");
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.StartsWith("# ", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_table_begins_with_an_id_and_ends_with_its_source() =>
        Assert.All(LexiconFile.All, file => Assert.Equal(("id", "src"), (file.Columns[0], file.Columns[^1])));

    [Fact]
    public void Ids_are_lower_case_ASCII_and_those_of_states_upper_case() => Gate.Empty(
        from file in LexiconFile.All
        from row in file.Rows
        where !(file.Table == "states" ? StateId() : RowId()).IsMatch(row["id"])
        select $"{file.Name}({row.Line}): {row["id"]}");

    [Fact]
    public void An_id_stands_once_in_a_table_even_of_several_files() => Gate.Empty(
        from table in LexiconFile.All.GroupBy(file => file.Table, StringComparer.Ordinal)
        from id in table.SelectMany(file => file.Rows).GroupBy(row => row["id"], StringComparer.Ordinal)
        where id.Count() > 1
        select $"{table.Key}: {id.Key}");

    [Theory]
    [InlineData("states", "surface")]
    [InlineData("states", "capital_surface")]
    [InlineData("states", "demonym")]
    [InlineData("places", "surface")]
    [InlineData("persons", "surface")]
    [InlineData("persons", "alone")]
    [InlineData("organisations", "surface")]
    [InlineData("offices", "surface")]
    [InlineData("people", "surface")]
    [InlineData("measures", "surface")]
    [InlineData("months", "surface")]
    [InlineData("weekdays", "surface")]
    [InlineData("postpositions", "surface")]
    [InlineData("numbers", "surface")]
    public void A_surface_means_one_row_of_its_class(string table, string column)
    {
        IEnumerable<IGrouping<string, LexiconRow>> surfaces = LexiconFile.RowsOf(table)
            .SelectMany(row => row.List(column).Select(Sanad.Text.Normalization.Normalizer.Fold).Distinct().Select(surface => (surface, row)))
            .GroupBy(pair => pair.surface, pair => pair.row, StringComparer.Ordinal).Where(rows => rows.Count() > 1);
        Gate.Empty(surfaces.Select(rows => $"{rows.Key}: {string.Join(", ", rows.Select(row => row["id"]))}"));
    }

    [Fact]
    public void A_surface_is_listed_once_in_its_cell() => Gate.Empty(
        from file in LexiconFile.All
        from column in file.Columns.Intersect(["surface", "noun", "plural", "demonym", "capital_surface", "alone"])
        from row in file.Rows
        from surface in row.List(column).GroupBy(Sanad.Text.Normalization.Normalizer.Fold, StringComparer.Ordinal)
        where surface.Count() > 1
        select $"{file.Name}({row.Line}): {surface.Key}");

    [Theory]
    [InlineData("gregorian")]
    [InlineData("hijri")]
    [InlineData("solar")]
    [InlineData("bikrami")]
    public void A_year_has_its_twelve_months(string calendar) => Assert.Equal(
        Enumerable.Range(1, 12), LexiconFile.RowsOf("months").Where(row => row["calendar"] == calendar).Select(row => Integer(row["month"])).Order());

    [Fact]
    public void A_week_has_its_seven_days() => Assert.Equal(Enumerable.Range(1, 7), LexiconFile.RowsOf("weekdays").Select(row => Integer(row["day"])).Order());

    [Fact]
    public void Every_number_from_0_to_100_has_a_word()
    {
        HashSet<string> values = LexiconFile.RowsOf("numbers").Where(row => row["kind"] is "cardinal" or "multiplier").Select(row => row["value"]).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(Enumerable.Range(0, 101).Select(value => $"{value}").Except(values));
    }

    [Fact]
    public void The_ordinals_begin_with_the_first_ten()
    {
        HashSet<string> values = LexiconFile.RowsOf("numbers").Where(row => row["kind"] == "ordinal").Select(row => row["value"]).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(Enumerable.Range(1, 10).Select(value => $"{value}").Except(values));
    }

    [Fact]
    public void The_United_Nations_have_193_members() => Assert.Equal((193, 193), (UnitedNations.Members.Count, UnitedNations.Members.Distinct().Count()));

    [Fact]
    public void Every_member_of_the_United_Nations_has_a_row() => Gate.Empty(UnitedNations.Members.Except(LexiconFile.Ids("states")));

    [Theory]
    [InlineData("KOS")]
    [InlineData("PSE")]
    [InlineData("TWN")]
    [InlineData("VAT")]
    [InlineData("WST")]
    [InlineData("ARB")]
    [InlineData("GLF")]
    [InlineData("MUS")]
    [InlineData("WLD")]
    [InlineData("EUR")]
    public void Entities_that_news_treats_as_states_and_groups_of_states_have_a_row(string code) => Assert.Contains(code, LexiconFile.Ids("states"));

    [Fact]
    public void Every_member_state_has_a_name_a_capital_and_its_place() => Gate.Empty(
        LexiconFile.RowsOf("states").Where(row => UnitedNations.Members.Contains(row["id"]))
            .Where(row => new[] { "surface", "capital", "lat", "lon" }.Any(column => row[column] == "-")).Select(row => row["id"]));

    [Fact]
    public void A_place_on_the_map_lies_on_the_globe() => Gate.Empty(
        from file in LexiconFile.All.Where(file => file.Columns.Contains("lat"))
        from row in file.Rows
        where !IsDegree(row["lat"], 90) || !IsDegree(row["lon"], 180) || row["lat"] == "-" != (row["lon"] == "-")
        select $"{file.Name}({row.Line}): {row["lat"]} {row["lon"]}");

    [Fact]
    public void Every_country_of_a_row_is_a_state()
    {
        HashSet<string> states = [.. LexiconFile.Ids("states"), "-", "*", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];
        Gate.Empty(
            from file in LexiconFile.All
            from column in file.Columns.Where(StateColumns.Contains)
            from row in file.Rows
            where !states.Contains(row[column])
            select $"{file.Name}({row.Line}): {row[column]}");
    }

    [Fact]
    public void Every_office_of_a_person_is_an_office()
    {
        HashSet<string> offices = LexiconFile.Ids("offices");
        Gate.Empty(LexiconFile.RowsOf("persons").Where(row => row["office"] != "-" && !offices.Contains(row["office"])).Select(row => $"{row["id"]}: {row["office"]}"));
    }

    [Fact]
    public void The_years_of_an_office_are_years_in_order() => Gate.Empty(
        LexiconFile.RowsOf("persons").Where(row => !Year().IsMatch(row["from"]) || !Year().IsMatch(row["to"]) || (row["to"] != "-" && row["from"] != "-" && string.CompareOrdinal(row["from"], row["to"]) > 0))
            .Select(row => $"{row["id"]}: {row["from"]} {row["to"]}"));

    [Fact]
    public void A_name_that_stands_alone_is_no_common_word()
    {
        HashSet<string> common = LexiconFile.RowsOf("words").SelectMany(row => row.List("surface")).Concat(LexiconFile.RowsOf("places").SelectMany(row => row.List("surface")))
            .Select(Sanad.Text.Normalization.Normalizer.Fold).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(
            from row in LexiconFile.RowsOf("persons")
            from alone in row.List("alone")
            where common.Contains(Sanad.Text.Normalization.Normalizer.Fold(alone))
            select $"{row["id"]}: {alone}");
    }

    [Theory]
    [InlineData("predicates")]
    [InlineData("attribution-cues")]
    public void Every_verb_of_a_row_is_a_verb(string table)
    {
        HashSet<string> verbs = LexiconFile.Ids("verbs");
        Gate.Empty(
            from row in LexiconFile.RowsOf(table)
            from verb in row.List("verbs")
            where !verbs.Contains(verb)
            select $"{table} {row["id"]}: {verb}");
    }

    [Fact]
    public void Every_slot_of_a_predicate_is_a_case()
    {
        HashSet<string> cases = [.. LexiconFile.Ids("postpositions"), .. GrammaticalSlots];
        Gate.Empty(
            from row in LexiconFile.RowsOf("predicates")
            from slot in row.List("actor", '|', '+').Concat(row.List("recipient", '|', '+'))
            where !cases.Contains(slot)
            select $"{row["id"]}: {slot}");
    }

    [Fact]
    public void A_predicate_without_a_noun_has_a_verb_and_one_without_a_verb_is_bare() => Gate.Empty(
        LexiconFile.RowsOf("predicates").Where(row => row["verbs"] == "-" && (row["noun"] == "-" || row["bare"] != "yes")).Select(row => row["id"]));

    [Fact]
    public void Events_are_categories_and_modes_are_modes_of_their_event() => Gate.Empty(
        from row in LexiconFile.RowsOf("predicates")
        where row["event"] == "-" ? row["mode"] != "-" : !PloverCodes.Modes.TryGetValue(row["event"], out string[]? modes) || row.List("mode").Except(modes).Any()
        select $"{row["id"]}: {row["event"]} {row["mode"]}");

    [Fact]
    public void Contexts_are_PLOVERs() => Gate.Empty(
        from row in LexiconFile.RowsOf("predicates")
        from context in row.List("context")
        where !PloverCodes.Contexts.Contains(context)
        select $"{row["id"]}: {context}");

    [Fact]
    public void Sectors_are_PLOVERs() => Gate.Empty(
        from file in LexiconFile.All
        from column in file.Columns.Intersect(["sector", "implied"])
        from row in file.Rows
        where row[column] is not ("-" or "*") && !PloverCodes.Sectors.Contains(row[column])
        select $"{file.Name}({row.Line}): {row[column]}");

    [Theory]
    [InlineData("predicates", "bare", "yes no")]
    [InlineData("predicates", "content", "- own quote")]
    [InlineData("predicates", "measure", "- killed wounded casualties missing captured arrested displaced deployed participants workers weapons money")]
    [InlineData("attribution-cues", "form", "verb genitive according impersonal statement apart silent")]
    [InlineData("attribution-cues", "stance", "states claims believes confirms denies not-confirmed")]
    [InlineData("attribution-cues", "quote", "yes no content")]
    [InlineData("hedges", "effect", "believed unconfirmed denied hypothetical future negation")]
    [InlineData("measures", "measure", "weapons money distance area mass percent sentence count killed wounded missing arrested displaced")]
    [InlineData("places", "kind", "city town region province district village camp sea strait river mountain border airport base port continent area")]
    [InlineData("organisations", "kind", "government ministry parliament court party army police intelligence armed-group media news-agency company bank international ngo university religious hospital sport other")]
    [InlineData("offices", "kind", "office rank title")]
    [InlineData("people", "kind", "members body generic foreign parties")]
    [InlineData("months", "calendar", "gregorian hijri solar bikrami")]
    [InlineData("words", "pos", "noun adjective adverb verb-noun name")]
    public void A_cell_of_a_closed_set_holds_one_of_its_values(string table, string column, string values) => Gate.Empty(
        LexiconFile.RowsOf(table).Where(row => !values.Split(' ').Contains(row[column])).Select(row => $"{table} {row["id"]}: {row[column]}"));

    [Fact]
    public void Every_source_of_the_list_has_a_licence() => Assert.All(
        RepositoryFiles.Lines("lang/sources.tsv").Where(line => line.Length > 0 && line[0] != '#'),
        line => Assert.True(line.Split('\t') is [_, _, { Length: > 1 }, _, _], line));

    private static int Integer(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsDegree(string cell, decimal most) => cell == "-"
        || (decimal.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal degree) && Math.Abs(degree) <= most);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowId();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StateId();

    [GeneratedRegex("^(-|[0-9]{4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
