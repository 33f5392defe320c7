using System.Buffers;
using System.Text;
using Sanad.Application.Tables;
using Sanad.Cli.Report;
using Xunit;

namespace Sanad.Cli.Tests.Report;

public sealed class ListTableTests
{
    private static readonly TableColumn[] Columns = [new("id", "the id"), new("records", "how many", IsRightAligned: true), new("title", "the headline")];

    [Fact]
    public void Columns_stand_under_each_other() => Assert.Equal(
        """
        id      records  title
        a            12  first
        longer        3  second

        """,
        Print(isTerminal: false, 40, ["a", 12, "first"], ["longer", 3, "second"]));

    [Fact]
    public void On_a_terminal_the_widest_column_gives_way_and_says_so() => Assert.Equal(
        """
        id  records  title
        a        12  a headline tha…
        b         3  short

        """,
        Print(isTerminal: true, 28, ["a", 12, "a headline that is far too long for it"], ["b", 3, "short"]));

    [Fact]
    public void Elsewhere_nothing_is_cut() => Assert.Contains(
        "a headline that is far too long for it\n", Print(isTerminal: false, 28, ["a", 12, "a headline that is far too long for it"]), StringComparison.Ordinal);

    [Fact]
    public void Urdu_stands_in_an_isolate_and_padding_outside_it() => Assert.Equal(
        "id   records  title\na          1  \u2067PTI: خبر\u2069\n\u2067خبر\u2069        2  x\n",
        Print(isTerminal: false, 40, ["a", 1, "PTI: خبر"], ["خبر", 2, "x"]));

    [Fact]
    public void A_cut_cell_keeps_its_isolate_whole() =>
        Assert.Contains("\u2067روسی وزی…\u2069\n", Print(isTerminal: true, 22, ["a", 1, "روسی وزیر دفاع کی ملاقات"]), StringComparison.Ordinal);

    [Fact]
    public void What_could_move_the_cursor_is_shown_instead() => Assert.Contains(
        "a␛[31m b⟨U+202E⟩\n", Print(isTerminal: false, 40, ["x", 1, "a\u001b[31m\nb\u202E"]), StringComparison.Ordinal);

    [Fact]
    public void An_empty_listing_is_empty() => Assert.Equal("", Print(isTerminal: false, 40));

    [Fact]
    public void Rows_go_out_once_two_hundred_have_been_measured()
    {
        var table = new ListTable(new ReportStyle(40, UsesColor: false, IsolatesBidi: true), isTerminal: true);
        var output = new ArrayBufferWriter<byte>();
        table.Begin(Columns, output);
        for (int i = 0; i < 199; i++)
        {
            table.Write([$"r{i:D3}", i, "t"], output);
        }

        Assert.Equal(0, output.WrittenCount);
        table.Write(["r199", 199, "t"], output);
        Assert.Equal(201, Encoding.UTF8.GetString(output.WrittenSpan).Split('\n').Length - 1);
        table.Write(["longer than those measured", 200, "t"], output);
        table.End(output);
        Assert.EndsWith("r199      199  t\nlon…      200  t\n", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static string Print(bool isTerminal, int width, params TableCell[][] rows)
    {
        var table = new ListTable(new ReportStyle(width, UsesColor: false, IsolatesBidi: true), isTerminal);
        var output = new ArrayBufferWriter<byte>();
        table.Begin(Columns, output);
        foreach (TableCell[] row in rows)
        {
            table.Write(row, output);
        }

        table.End(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
