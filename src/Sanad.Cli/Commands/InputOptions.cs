using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sanad.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class InputOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (text, JSON, CSV, pages, feeds, web archives; also .gz), folders, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseUnknownOption);
        return paths;
    }

    public static Option<string?> Threads() => new("--threads")
    {
        Description = "How many threads read [default: one for each processor]; the output is the same",
        HelpName = "N",
    };

    public static Option<string> Bidi()
    {
        var bidi = new Option<string>("--bidi")
        {
            Description = "auto: Urdu is set apart by invisible isolates, so that it cannot disorder the line; off: as it is",
            DefaultValueFactory = _ => "auto",
        };
        bidi.AcceptOnlyFromAmong("auto", "off");
        return bidi;
    }

    public static Option<int> Limit(string description, int usual) => new("--limit")
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0)
            {
                result.AddError(CliMessages.BadLimit(result.Tokens[0].Value));
            }

            return number;
        },
    };

    /// <summary>The same for a word that is no file.</summary>
    public static void RefuseDashes(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', '-', ..] slip }, ..])
        {
            result.AddError($"'{slip}' is not an option of this command");
        }
    }

    /// <summary>Refuses an option that is given and empty, as by a variable that is not set.</summary>
    public static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
        {
            result.AddError(CliMessages.Empty(result.Option.Name));
        }
    }

    /// <summary>A word that begins like an option and is none is a slip, not a file.</summary>
    public static void RefuseUnknownOption(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
            {
                result.AddError($"'{token.Value}' is not an option of this command: see --help (for a file of that name, write ./{token.Value})");
            }
        }
    }

    public static bool TryReadThreads(string? value, out int threads)
    {
        threads = Math.Min(Environment.ProcessorCount, CliMessages.MostThreads);
        return value is null
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is > 0 and <= CliMessages.MostThreads);
    }
}
