using Sanad.Text.Packs;

namespace Sanad.Text.Tests.Packs;

/// <summary>A language of a few rows in a folder of its own, deleted afterwards.</summary>
internal sealed class PackFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sanad-pack-").FullName;

    public PackFolder()
    {
        Directory.CreateDirectory(Path.Join(root, "ur"));
        File.WriteAllText(Path.Join(root, "sources.tsv"), "id\ttitle\tlicence\tretrieved\ttransformation\ngrammar\tGrammars\tfacts\t2026-11-22\ttyped\n");
    }

    /// <summary>A pack with what the tests of tokens and names need.</summary>
    public static LanguagePack Sample()
    {
        using var folder = new PackFolder();
        folder.Table("postpositions", "id surface src", "ko کو grammar", "mein میں grammar", "ne نے grammar");
        folder.Table("particles", "id surface kind src", "aur اور conjunction-and grammar");
        folder.Table("verbs", "id root past kind src", "bhej بھیج بھیجا transitive grammar", "de دے دیا transitive|light grammar", "ja جا گیا intransitive|light grammar",
            "kah کہہ کہا transitive grammar", "kar کر کیا transitive|light grammar");
        folder.Table("organisations", "id name surface src", "forces Forces فورسز grammar", "ministry Ministry وزارت_خارجہ grammar", "ministry-office Office وزارت_خارجہ_کا_دفتر grammar");
        folder.Table("offices", "id name surface plural infl src", "foreign-minister FM وزیر_خارجہ وزرائے_خارجہ - grammar", "minister M وزیر وزرا|وزراء m grammar", "prime-minister PM وزیر_اعظم - - grammar");
        folder.Table("places", "id name surface src", "karachi Karachi کراچی grammar", "new-york New_York نیو_یارک|نیویارک grammar", "york York یارک grammar");
        folder.Table("things", "id name surface src", "f16 F-16 ایف_16 grammar");
        folder.Table("word-frequencies", "id word bits src", "aur اور 5 grammar", "de دے 8 grammar", "dee دی 9 grammar", "diya دیا 9 grammar", "diye دیے 11 grammar", "jae جائے 10 grammar",
            "kaha کہا 8 grammar", "kar کر 7 grammar", "ko کو 6 grammar", "mein میں 5 grammar", "ne نے 6 grammar", "wazir وزیر 11 grammar");
        return LanguagePack.Load(folder.Compile(out _));
    }

    public string PathOf(string table) => Path.Join(root, "ur", table + ".tsv");

    /// <summary>Writes a table: cells are parted by spaces, and below the header <c>_</c> is a space inside one.</summary>
    public PackFolder Table(string name, params string[] lines)
    {
        File.WriteAllText(PathOf(name), string.Concat(lines.Select(Row)));
        return this;
    }

    public byte[] Compile(out IReadOnlyList<PackDiagnostic> diagnostics)
    {
        var compiler = new LanguagePackCompiler();
        byte[] image = compiler.Compile(Path.Join(root, "ur"));
        diagnostics = compiler.Diagnostics;
        return image;
    }

    /// <summary>The diagnostics as the build shows them, with the folder left out.</summary>
    public string[] Errors()
    {
        Compile(out IReadOnlyList<PackDiagnostic> diagnostics);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString().Replace(Path.Join(root, "ur") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string Row(string line)
    {
        string cells = line.Replace(' ', '\t');
        return (line.StartsWith("id ", StringComparison.Ordinal) ? cells : cells.Replace('_', ' ')) + "\n";
    }
}
