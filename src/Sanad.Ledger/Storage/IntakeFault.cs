namespace Sanad.Ledger.Storage;

/// <summary>A document that could not be taken in: it stays listed until its place in the input is taken in whole.</summary>
/// <param name="Path">The file or address.</param>
/// <param name="Line">The line, from 1, where it has one.</param>
/// <param name="Byte">The byte, from 0, where one is to blame.</param>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Message">The whole line, as it was shown.</param>
/// <param name="At">When, Unix time in seconds.</param>
public sealed record IntakeFault(string Path, long? Line, long? Byte, string Code, string Message, long At);
