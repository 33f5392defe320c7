namespace Sanad.Application.Watching;

/// <summary>Tells a failure of the sink or the state, which ends the watch, from one of a poll, which does not. Never leaves the watch.</summary>
internal sealed class KeepingFailedException(Exception cause) : Exception(cause.Message, cause);
