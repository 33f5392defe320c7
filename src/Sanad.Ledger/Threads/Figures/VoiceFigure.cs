namespace Sanad.Ledger.Threads.Figures;

/// <summary>A figure of a thread as one voice gives it.</summary>
/// <param name="Voice">Index of the voice.</param>
/// <param name="Member">Index of the record.</param>
/// <param name="Told">The record.</param>
/// <param name="Day">When it was said, or else published; null for an undated one.</param>
internal readonly record struct VoiceFigure(int Voice, int Member, ThreadMember Told, DateOnly? Day);
