using Microsoft.Data.Sqlite;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <summary>Corrections that somebody rewrites, forges or removes behind the ledger's back: each is found.</summary>
public sealed class SqliteCorrectionDamageTests : IDisposable
{
    private readonly SqliteDamage damage = new();

    public void Dispose() => damage.Dispose();

    [Theory]
    [InlineData("UPDATE correction SET author = 'somebody else' WHERE number = 2", "correction 2: the log tells otherwise of who made it, when, or of what")]
    [InlineData("UPDATE correction SET at = at + 1 WHERE number = 5", "correction 5: the log tells otherwise of who made it, when, or of what")]
    [InlineData("UPDATE correction SET kind = 'accept' WHERE number = 2", "correction 2: the log tells otherwise of who made it, when, or of what")]
    [InlineData("UPDATE correction SET undoes = 3 WHERE number = 5", "correction 5: the log tells otherwise of who made it, when, or of what")]
    [InlineData("UPDATE correction SET words = replace(CAST(words AS TEXT), 'not so', 'so') WHERE number = 2", "damaged")]
    [InlineData("UPDATE correction SET words = CAST('{\"note\":\"so\",\"where\":null}' AS BLOB) WHERE number = 2", "correction 2: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction SET words = x'' WHERE number = 2", "correction 2: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction SET edits = x'' WHERE number = 2", "correction 2: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction SET words = CAST('{}' AS BLOB) WHERE number = 1", "correction 1: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction_target SET body = x'' WHERE correction = 2", "correction 2: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction_target SET body = (SELECT body FROM correction_target WHERE correction = 2) WHERE correction = 1", "correction 1: it does not say what was written, or says what was redacted")]
    [InlineData("UPDATE correction_target SET publication = publication + 1 WHERE correction = 2", "correction 2: the log tells otherwise of who made it, when, or of what")]
    [InlineData("DELETE FROM correction_target WHERE correction = 3 AND ordinal = 0", "the records that a correction names are not whole")]
    [InlineData("DELETE FROM correction_target WHERE correction = 3 AND ordinal = 1", "correction 3: the log tells otherwise of who made it, when, or of what")]
    [InlineData("DELETE FROM correction WHERE number = 5", "correction 5: the log tells of it, and it is not there")]
    [InlineData("INSERT INTO correction SELECT 6, 'undo', author, at, 5, words, words_digest, edits, edits_digest FROM correction WHERE number = 5", "correction 6: the log tells otherwise of who made it, when, or of what")]
    [InlineData("DELETE FROM log WHERE kind = 'correction' AND version = 5; DELETE FROM correction WHERE number = 5", "of the log does not follow from the one before it")]
    [InlineData("UPDATE log SET version = 9 WHERE kind = 'correction' AND version = 5", "of the log does not follow from the one before it")]
    public void What_was_changed_is_named(string sql, string fault)
    {
        damage.Write(damage.Bytes);
        using (SqliteConnection connection = damage.Connect())
        {
            Assert.True(SqliteDamage.Run(connection, sql) > 0);
        }

        Assert.Contains(damage.Look().Faults, found => found.Contains(fault, StringComparison.Ordinal));
    }
}
