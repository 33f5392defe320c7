using System.Text;
using Xunit;

namespace Sanad.Testing;

/// <summary>Compares a text with the file that holds what it was when somebody last looked at it.</summary>
public static class Snapshot
{
    /// <summary>Fails where <paramref name="actual"/> is not the whole of the file; with <c>UPDATE_SNAPSHOTS=1</c> writes the file instead.</summary>
    public static void Matches(string path, string actual)
    {
        if (Switches.UpdatesSnapshots)
        {
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; UPDATE_SNAPSHOTS=1 writes it");
        string[] expected = File.ReadAllText(path).Split('\n');
        string[] lines = actual.Split('\n');
        for (int line = 0; line < Math.Max(expected.Length, lines.Length); line++)
        {
            string was = line < expected.Length ? expected[line] : "(end)";
            string now = line < lines.Length ? lines[line] : "(end)";
            Assert.True(string.Equals(was, now, StringComparison.Ordinal), $"{path}:{line + 1}\n  was {was}\n  now {now}\nUPDATE_SNAPSHOTS=1 accepts it");
        }
    }
}
