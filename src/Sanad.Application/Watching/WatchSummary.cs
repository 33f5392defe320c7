namespace Sanad.Application.Watching;

/// <summary>What a watch has done so far.</summary>
/// <param name="Polls">Feeds asked for, each as often as it was.</param>
/// <param name="Unchanged">Polls after which the server said that nothing had changed.</param>
/// <param name="Failed">Polls that gave no feed.</param>
/// <param name="Pages">Pages of entries that were asked for.</param>
/// <param name="Documents">Documents handed to the sink.</param>
/// <param name="Waiting">Feeds that a single round left out, because they are not due yet or gone.</param>
/// <param name="OwnFaults">Polls that ended with a fault of ours.</param>
public readonly record struct WatchSummary(int Polls, int Unchanged, int Failed, int Pages, int Documents, int Waiting, int OwnFaults);
