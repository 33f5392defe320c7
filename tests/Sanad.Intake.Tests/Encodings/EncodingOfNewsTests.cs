using System.Text;
using System.Text.Json;
using Sanad.Intake.Encodings;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Encodings;

public sealed class EncodingOfNewsTests
{
    // Letters of Urdu that an Arabic page lacks, and what is typed there in their place.
    private static readonly (char Urdu, char Old)[] Substitutes = [('ی', 'ي'), ('۔', '.'), ('ۂ', 'ہ'), ('ۓ', 'ے')];

    [SharedTheory("corpus/articles.jsonl")]
    [InlineData("windows-1256", 40)]
    [InlineData("windows-1256", 400)]
    [InlineData("utf-16le", 40)]
    [InlineData("utf-16be", 40)]
    public void Beginnings_of_real_reports_are_told_by_their_letters(string name, int length)
    {
        Encoding encoding = EncodingLabels.Find(name)!;
        string[] beginnings = [.. File.ReadLines(RepositoryFolder.SharedPathOf("corpus/articles.jsonl")).Take(2000)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .Where(text => text.Length >= length).Select(text => Old(text[..length])).Where(text => encoding.GetString(encoding.GetBytes(text)) == text)];
        Assert.True(beginnings.Length > 50, $"only {beginnings.Length} texts can be written so");
        string[] missed = [.. beginnings.Where(text => TextDecoding.Decode(encoding.GetBytes(text), null)?.Text != text)];
        Assert.True(missed.Length * 1000 <= beginnings.Length, $"{missed.Length} of {beginnings.Length}: {string.Join(" | ", missed.Take(5))}");
    }

    private static string Old(string text) => Substitutes.Aggregate(text, (current, pair) => current.Replace(pair.Urdu, pair.Old));
}
