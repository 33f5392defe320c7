using System.Runtime.CompilerServices;
using Sanad.Testing;
using Xunit;

namespace Sanad.Reader.Tests;

/// <summary>A corpus file of sentences: <c>#</c> subject, <c>&gt;</c> Urdu, <c>=</c> a line it gives; all of them in order and nothing else.</summary>
/// <remarks>
/// <c>!</c> begins Urdu that must give nothing; <c>x</c> Urdu that should give what follows, or nothing, and does not yet: it fails when it starts to pass.
/// ⏎ is a line break, <c>//</c> begins a remark.
/// </remarks>
internal sealed class ReadingCorpus
{
    private readonly string name;
    private readonly Func<string, IEnumerable<string>> read;
    private readonly IReadOnlyList<CorpusCase> cases;

    /// <summary>Loads the file <paramref name="name"/> that lies beside the calling test; <paramref name="read"/> gives the lines of a text.</summary>
    public ReadingCorpus(string name, Func<string, IEnumerable<string>> read, [CallerFilePath] string test = "")
    {
        this.name = name;
        this.read = read;
        cases = CorpusFile.Read(name, test);
    }

    /// <summary>Subject and line of each case, for a theory.</summary>
    public TheoryData<string, int> ToTheory()
    {
        var data = new TheoryData<string, int>();
        foreach (CorpusCase one in cases)
        {
            data.Add(one.Rule, one.Line);
        }

        return data;
    }

    /// <summary>Checks the case on a line of the file.</summary>
    public void Check(string subject, int line)
    {
        CorpusCase one = cases.Single(known => known.Line == line);
        Assert.Equal(subject, one.Rule);
        string[] expected = [.. one.Values.Select(value => value.Text)];
        string[] found = [.. read(one.Text.Replace(" ⏎ ", "\n", StringComparison.Ordinal))];
        string told = $"{name}:{line} {one.Text}\n  expected {Show(expected)}\n  found    {Show(found)}";
        bool isRight = found.SequenceEqual(expected, StringComparer.Ordinal);
        Assert.True(isRight != (one.Mark == 'x'), one.Mark == 'x' ? $"passes now; write > or ! instead of x\n{told}" : told);
    }

    private static string Show(string[] lines) => lines.Length == 0 ? "nothing" : string.Join("\n           ", lines);
}
