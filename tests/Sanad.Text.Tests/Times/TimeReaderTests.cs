using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Text.Numbers;
using Sanad.Text.Packs;
using Sanad.Text.Tests.Numbers;
using Sanad.Text.Times;
using Xunit;

namespace Sanad.Text.Tests.Times;

public sealed class TimeReaderTests
{
    private const int Seed = 20161027;
    private static readonly DateOnly Published = new(2016, 10, 27);
    private readonly TextAnalysis analysis = new(UrduLanguage.Pack);
    private readonly NumberReader numberReader = new(UrduLanguage.Pack);
    private readonly TimeReader timeReader = new(UrduLanguage.Pack);
    private readonly ArenaList<NumberExpression> numbers = new();
    private readonly ArenaList<TimeExpression> times = new();

    [Fact]
    public void Every_gregorian_month_is_its_month_in_every_spelling()
    {
        PackTable table = UrduLanguage.Pack.Table("months");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int row = 0; row < table.Rows; row++)
        {
            if (table[row, table.Column("calendar")] != "gregorian")
            {
                continue;
            }

            string month = table[row, table.Column("month")].PadLeft(2, '0');
            seen.Add(month);
            foreach (string surface in table.List(row, table.Column("surface")))
            {
                Assert.Equal((surface, $"2014-{month}"), (surface, Read($"{surface} 2014")));
                Assert.Equal((surface, $"2014-{month}-09"), (surface, Read($"9 {surface} 2014")));
            }
        }

        Assert.Equal(12, seen.Count);
    }

    [Fact]
    public void Every_day_of_the_week_is_its_day_in_every_spelling()
    {
        PackTable table = UrduLanguage.Pack.Table("weekdays");
        var seen = new HashSet<int>();
        for (int row = 0; row < table.Rows; row++)
        {
            int day = int.Parse(table[row, table.Column("day")], CultureInfo.InvariantCulture);
            seen.Add(day);
            string expected = Published.AddDays(-((4 - day + 7) % 7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (string surface in table.List(row, table.Column("surface")))
            {
                Assert.Equal((surface, expected), (surface, Read($"{surface} کے روز")));
            }
        }

        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public void Every_year_in_words_is_that_year()
    {
        foreach (int year in Enumerable.Range(1901, 99))
        {
            string words = $"{NumberSpeller.Spell(19)} {NumberSpeller.Spell(100)[(NumberSpeller.Spell(1).Length + 1)..]} {NumberSpeller.Spell(year - 1900)}";
            Assert.Equal((words, year.ToString(CultureInfo.InvariantCulture)), (words, Read(words + " میں")));
        }

        foreach (int year in Enumerable.Range(2001, 98))
        {
            string words = NumberSpeller.Spell(year);
            Assert.Equal((words, year.ToString(CultureInfo.InvariantCulture)), (words, Read(words + " میں")));
        }
    }

    [Fact]
    public void A_count_is_taken_from_the_time_told_before_it()
    {
        Assert.Equal("2025-03", Read("دو ماہ بعد", "2025-01", new DateOnly(2025, 9, 3)));
        Assert.Equal("2016-10-22", Read("تین دن کے بعد", "2016-10-19T23:59"));
        Assert.Equal("2016-10-16", Read("اعلان سے ایک روز قبل", "2016-10-17"));
        Assert.Equal("2016-10-17", Read("اسی روز", "2016-10-17"));
        Assert.Equal("1999", Read("اسی سال", "1999-05"));
    }

    [Fact]
    public void A_clock_time_is_of_the_day_told_before_it()
    {
        Assert.Equal("2016-10-19T10:00", Read("صبح 10 بجے", "2016-10-19"));
        Assert.Equal("2016-10-19T10:00", Read("صبح 10 بجے", "2016-10-19T08:15"));
        Assert.Equal("2016-10-27T10:00", Read("صبح 10 بجے", "2016-09"));
        Assert.Equal("2016-10-19T22:00/2016-10-20T06:00", Read("رات 10 بجے سے صبح 6 بجے تک", "2016-10-19"));
    }

    [Fact]
    public void A_month_runs_on_from_a_date_told_with_its_year()
    {
        Assert.Equal("2014-07", ReadBehind("جولائی میں", "2014-04"));
        Assert.Equal("2015-02-03", ReadBehind("3 فروری", "2014-04-09"));
        Assert.Equal("2016-07", ReadBehind("جولائی میں", "2014"));
        Assert.Equal("2015-12", ReadBehind("دسمبر میں", "2016-09"));
    }

    [Fact]
    public void The_anchor_says_what_a_time_was_counted_from()
    {
        Read("دو ماہ بعد");
        Assert.Equal("text", TimeResolver.Resolve(times[0], new TimeContext(Published, false, "2016-01")).Anchor);
        Assert.Null(TimeResolver.Resolve(times[0], new TimeContext(Published, false, null)).Anchor);
        Read("گذشتہ ماہ");
        Assert.Equal("published", TimeResolver.Resolve(times[0], new TimeContext(Published, false, null)).Anchor);
    }

    [Fact]
    public void Any_heap_of_time_words_is_read_in_order_and_resolved()
    {
        var random = new Random(Seed);
        string[] words = [.. new[] { "numbers", "months", "weekdays", "time-words", "number-words" }.SelectMany(Surfaces), "کے", "کی", "سے", "تک", "میں", "اور", "-", ":", "/", "۔", "\n", "7", "31", "2016", "14:30", "99999999999999999"];
        DateOnly?[] days = [null, Published, new(2016, 2, 29), new(1, 1, 1), new(9999, 12, 31)];
        for (int trial = 0; trial < 4000; trial++)
        {
            Analyze(string.Join(random.Next(4) == 0 ? string.Empty : " ", Enumerable.Range(0, 25).Select(_ => words[random.Next(words.Length)])));
            int end = 0;
            foreach (TimeExpression time in times.Items)
            {
                Assert.InRange(time.First, end, time.End - 1);
                end = time.End;
                TimeResolver.Resolve(time, new TimeContext(days[trial % days.Length], trial % 2 == 0, trial % 3 == 0 ? "2016-02-29" : null));
            }
        }
    }

    private static IEnumerable<string> Surfaces(string name)
    {
        PackTable table = UrduLanguage.Pack.Table(name);
        return Enumerable.Range(0, table.Rows).SelectMany(row => table.List(row, table.Column("surface")));
    }

    private string? Read(string text, string? previous = null, DateOnly? published = null)
    {
        Analyze(text);
        return times.Count == 1 ? TimeResolver.Resolve(times[0], new TimeContext(published ?? Published, false, previous)).Value : $"{times.Count} times";
    }

    private string? ReadBehind(string text, string previous)
    {
        Analyze(text);
        return TimeResolver.Resolve(times[0], new TimeContext(Published, false, previous) { IsPreviousAbsolute = true }).Value;
    }

    private void Analyze(string text)
    {
        analysis.Analyze(text);
        numberReader.Read(analysis, numbers);
        timeReader.Read(analysis, numbers.Items, times);
    }
}
