using System.CommandLine;
using Sanad.Intake;
using Sanad.Intake.Encodings;
using Sanad.Intake.Tables;

namespace Sanad.Cli.Commands;

/// <summary>What a command line says about its input: the day, the encoding, and the columns of tables.</summary>
internal sealed class IntakeChoice
{
    private readonly Option<string?> published = new("--published")
    {
        Description = "The publication day of documents that give none (2024-11-30); it is never guessed from a file's time",
        HelpName = "DAY",
    };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "The encoding of texts and tables without a byte-order mark (windows-1256) [default: told by their bytes]",
        HelpName = "NAME",
    };

    private readonly Option<string?> columns = new("--columns")
    {
        Description = "Which columns of tables hold what, where their names do not say it: text=summary,title=head",
        HelpName = "MAP",
    };

    private readonly Option<string?> dayOrder = new("--day-order") { Description = "How tables write 03/04/2018, which is refused unless this is known" };

    public IntakeChoice() => dayOrder.AcceptOnlyFromAmong("dmy", "mdy");

    public void AddTo(Command command)
    {
        command.Add(published);
        command.Add(encoding);
        command.Add(columns);
        command.Add(dayOrder);
    }

    // What the intake is told; null, and why, where the command line is wrong.
    public IntakeOptions? Read(ParseResult parsed, CliHost host, out string fault)
    {
        fault = "";
        string? day = parsed.GetValue(published);
        if (day is not null && !PublicationDay.TryParse(day, out day))
        {
            fault = CliMessages.BadDay(parsed.GetValue(published)!);
            return null;
        }

        string? name = parsed.GetValue(encoding);
        if (name is not null && !TextDecoding.IsKnown(name))
        {
            fault = CliMessages.BadEncoding(name);
            return null;
        }

        ColumnMap map = ColumnMap.None;
        if (parsed.GetValue(columns) is { } given && !ColumnMap.TryParse(given, out map))
        {
            fault = CliMessages.BadColumns(given);
            return null;
        }

        return new IntakeOptions
        {
            Published = day,
            Encoding = name,
            Columns = map,
            DayOrder = parsed.GetValue(dayOrder) switch { "dmy" => DayOrder.DayFirst, "mdy" => DayOrder.MonthFirst, _ => default },
            OpenStandardInput = host.OpenInput,
        };
    }
}
