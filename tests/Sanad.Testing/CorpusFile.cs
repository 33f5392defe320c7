using System.Runtime.CompilerServices;

namespace Sanad.Testing;

/// <summary>A file of cases that a reader of Urdu can add to without knowing C#.</summary>
/// <remarks>
/// <c># rule</c> names the rule of the cases below it; <c>//</c> begins a remark. A case is a line of text and the values under it:
/// <c>&gt;</c> the text is exactly one expression, <c>~</c> it holds expressions (each value is followed by <c> | </c> and the words that have it),
/// <c>!</c> it holds none of this rule, <c>x</c> it should be read as <c>&gt;</c> but is not yet.
/// <c>=</c> gives a value, <c>+</c> the value where the clause tells of what is to come, <c>-</c> the value where the day of publication is unknown.
/// </remarks>
public static class CorpusFile
{
    /// <summary>The cases of <paramref name="name"/>, which lies beside the calling test.</summary>
    /// <exception cref="InvalidDataException">A line begins with none of the marks, or a value stands before any text.</exception>
    public static IReadOnlyList<CorpusCase> Read(string name, [CallerFilePath] string caller = "")
    {
        var cases = new List<CorpusCase>();
        string rule = string.Empty;
        int line = 0;
        foreach (string text in File.ReadLines(Path.Combine(Path.GetDirectoryName(caller)!, name)))
        {
            line++;
            if (text.Length == 0 || text.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            string rest = text[1..].Trim();
            switch (text[0])
            {
                case '#':
                    rule = rest;
                    break;
                case '>' or '~' or '!' or 'x':
                    cases.Add(new CorpusCase(rule, line, text[0], rest, []));
                    break;
                case '=' or '+' or '-' when cases.Count > 0:
                    CorpusCase last = cases[^1];
                    cases[^1] = last with { Values = [.. last.Values, new CorpusValue(text[0], rest)] };
                    break;
                default:
                    throw new InvalidDataException($"{name}({line}): a line begins with # > ~ ! x = + - or //, found: {text}");
            }
        }

        return cases;
    }
}
